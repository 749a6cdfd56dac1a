import { SELLER_ORDER_MODULE } from "../../../../../../modules/seller-order"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { viewSellerOrders } from "../../../../../_views/seller-orders"
import type { listPartsOfOrder } from "../../contract"

/** The parts of a purchase, for the operator's widget on the order page. */
export async function GET(
  req: RequestTo<typeof listPartsOfOrder>,
  res: ResponseOf<typeof listPartsOfOrder>
) {
  const parts = await req.scope
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id: req.params.id }, { order: { number: "ASC" } })
  res.json({ seller_orders: await viewSellerOrders(req.scope, parts, "operator") })
}
