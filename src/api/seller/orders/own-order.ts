import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import { SellerOrderErrors } from "../../../modules/seller-order/errors"
import { loadOrder } from "../../../workflows/order/load-order"
import type { SellerRequest } from "../../_http/member"
import type { SellerOrderView } from "../../_shapes/seller-order"
import { viewSellerOrders } from "../../_views/seller-orders"

/**
 * A seller order of the seller who asks, with where the parcel goes; anybody else's does not exist.
 * The address is shown once there is something to send. Throws `ORD_001`.
 */
export async function ownOrder(req: SellerRequest): Promise<SellerOrderView> {
  const rows = await req.scope
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ id: req.params.id, seller_id: req.membership.seller_id })
  const [view] = await viewSellerOrders(req.scope, rows, "seller")
  if (!view) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  if (view.status === "pending") return { ...view, shipping_address: null }
  const order = await loadOrder(req.scope, view.order_id)
  return { ...view, shipping_address: order?.shipping_address ?? null }
}
