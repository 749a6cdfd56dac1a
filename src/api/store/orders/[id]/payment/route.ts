import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PaymentView } from "../../../../../types/http"
import { readPayment } from "../../../../../workflows/payment/read-payment"
import { ownOrderId } from "../../../../_http/own-order"
import { paymentView } from "../../../../_views/payment"

/** How and until when a purchase is paid. The first read opens the payment page if nothing has yet. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PaymentView>) {
  const order_id = await ownOrderId(req)
  res.json(paymentView(await readPayment(req.scope, order_id)))
}
