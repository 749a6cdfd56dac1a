import type { MedusaRequest } from "@medusajs/framework/http"
import { SELLER_ORDER_MODULE } from "../../../../modules/seller-order"
import { SellerOrderErrors } from "../../../../modules/seller-order/errors"
import type { Actor } from "../../../../shared/sql"
import { customerIdOf, purchaseTokenIn } from "../../../_http/customer"
import { isOwn } from "../../../_http/own-order"
import type { SellerOrderView } from "../../../_shapes/seller-order"
import { viewSellerOrders } from "../../../_views/seller-orders"

/**
 * The seller order of the customer, or of the guest with its purchase's token, who asks; anybody
 * else's does not exist. Throws `ORD_001`; `AUTH_005` for somebody with neither.
 */
export async function ownSellerOrder(
  req: MedusaRequest
): Promise<{ id: string; customer_id: string | null; actor: Actor }> {
  if (!purchaseTokenIn(req)) customerIdOf(req)
  const [order] = await listOf(req)
  if (!order || !isOwn(req, order)) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  const { id, customer_id } = order
  return { id, customer_id, actor: { type: "customer", id: customer_id ?? order.order_id } }
}

/** As `ownSellerOrder`, as its buyer sees it. */
export async function viewOwnSellerOrder(req: MedusaRequest): Promise<SellerOrderView> {
  if (!purchaseTokenIn(req)) customerIdOf(req)
  const orders = await listOf(req)
  const [view] = await viewSellerOrders(
    req.scope,
    orders.filter((order) => isOwn(req, order)),
    "buyer"
  )
  if (!view) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  return view
}

function listOf(req: MedusaRequest) {
  return req.scope.resolve(SELLER_ORDER_MODULE).listSellerOrders({ id: req.params.id })
}
