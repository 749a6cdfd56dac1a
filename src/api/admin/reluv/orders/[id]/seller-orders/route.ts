import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SELLER_ORDER_MODULE } from "../../../../../../modules/seller-order"
import type { SellerOrderView } from "../../../../../../types/http"
import { viewSellerOrders } from "../../../../../_views/seller-orders"

/** The parts of a purchase, for the operator's widget on the order page. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ seller_orders: SellerOrderView[] }>
) {
  const parts = await req.scope
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id: req.params.id }, { order: { number: "ASC" }, take: null })
  res.json({ seller_orders: await viewSellerOrders(req.scope, parts, "operator") })
}
