import { SELLER_ORDER_MODULE } from "../../../../../modules/seller-order"
import { splitOrder } from "../../../../../workflows/checkout/cut/split-order-by-seller"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { ownOrderId } from "../../../../_http/own-order"
import { viewSellerOrders } from "../../../../_views/seller-orders"
import type { listPurchaseParts } from "../../contract"

/** The parts of a purchase. The first read cuts an order that no event has cut yet. */
export async function GET(
  req: RequestTo<typeof listPurchaseParts>,
  res: ResponseOf<typeof listPurchaseParts>
) {
  const order_id = await ownOrderId(req)
  const module = req.scope.resolve(SELLER_ORDER_MODULE)
  const find = () => module.listSellerOrders({ order_id }, { order: { number: "ASC" } })
  let parts = await find()
  if (parts.length === 0) {
    await splitOrder(req.scope, { order_id })
    parts = await find()
  }
  res.json({ seller_orders: await viewSellerOrders(req.scope, parts, "buyer") })
}
