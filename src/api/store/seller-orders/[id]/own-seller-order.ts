import type { MedusaRequest } from "@medusajs/framework/http"
import { SELLER_ORDER_MODULE } from "../../../../modules/seller-order"
import { SellerOrderErrors } from "../../../../modules/seller-order/errors"
import { customerIdOf } from "../../../_http/customer"
import type { SellerOrderView } from "../../../_shapes/seller-order"
import { viewSellerOrders } from "../../../_views/seller-orders"

/** A seller order of the customer who asks; anybody else's does not exist. Throws `ORD_001`. */
export async function ownSellerOrder(req: MedusaRequest): Promise<SellerOrderView> {
  const orders = await req.scope
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ id: req.params.id, customer_id: customerIdOf(req) })
  const [view] = await viewSellerOrders(req.scope, orders, "buyer")
  if (!view) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  return view
}
