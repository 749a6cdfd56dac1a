import { cancelUnpaidPurchase } from "../../../../../workflows/payment/cancel-unpaid-purchase"
import { readPayment } from "../../../../../workflows/payment/read-payment"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { ownOrder } from "../../../../_http/own-order"
import { paymentView } from "../../../../_views/payment"
import type { cancelPurchase } from "../../contract"

/** The buyer gives the purchase up before paying. */
export async function POST(
  req: RequestTo<typeof cancelPurchase>,
  res: ResponseOf<typeof cancelPurchase>
) {
  const { id: order_id, actor } = await ownOrder(req)
  await cancelUnpaidPurchase(req.scope, { order_id, actor })
  res.json(paymentView(await readPayment(req.scope, order_id)))
}
