import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import { SellerOrderErrors } from "../../../modules/seller-order/errors"
import { loadOrder } from "../../../workflows/order/load-order"
import type { SellerRequest } from "../../_http/member"
import type { SellerOrderView } from "../../_shapes/seller-order"
import { viewSellerOrders } from "../../_views/seller-orders"

/** Which seller order of the seller who asks this is; anybody else's does not exist. Throws `ORD_001`. */
export async function ownOrder(req: SellerRequest): Promise<{ id: string; number: string }> {
  const [order] = await req.scope
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders(ownedBy(req), { select: ["id", "number"] })
  if (!order) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  return order
}

/** The same, as its seller sees it: with where the parcel goes, once there is something to send. */
export async function viewOwnOrder(req: SellerRequest): Promise<SellerOrderView> {
  const rows = await req.scope.resolve(SELLER_ORDER_MODULE).listSellerOrders(ownedBy(req))
  const [view] = await viewSellerOrders(req.scope, rows, "seller")
  if (!view) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  if (view.status === "pending") return { ...view, shipping_address: null }
  const order = await loadOrder(req.scope, view.order_id)
  return { ...view, shipping_address: order?.shipping_address ?? null }
}

function ownedBy(req: SellerRequest) {
  return { id: req.params.id, seller_id: req.membership.seller_id }
}
