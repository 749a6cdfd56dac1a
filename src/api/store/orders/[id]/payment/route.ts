import { readPayment } from "../../../../../workflows/payment/read-payment"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { ownOrderId } from "../../../../_http/own-order"
import { paymentView } from "../../../../_views/payment"
import type { readOrderPayment } from "../../contract"

/** How and until when a purchase is paid. The first read opens the payment page if nothing has yet. */
export async function GET(
  req: RequestTo<typeof readOrderPayment>,
  res: ResponseOf<typeof readOrderPayment>
) {
  const order_id = await ownOrderId(req)
  res.json(paymentView(await readPayment(req.scope, order_id)))
}
