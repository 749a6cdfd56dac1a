import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PaymentView } from "../../../../../types/http"
import { cancelUnpaidPurchaseWorkflow } from "../../../../../workflows/payment/cancel-unpaid-purchase"
import { readPayment } from "../../../../../workflows/payment/read-payment"
import { customerIdOf } from "../../../../_http/customer"
import { ownOrderId } from "../../../../_http/own-order"
import { paymentView } from "../../../../_views/payment"

/** The buyer gives the purchase up before paying. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PaymentView>) {
  const order_id = await ownOrderId(req)
  await cancelUnpaidPurchaseWorkflow(req.scope).run({
    input: { order_id, actor: { type: "customer", id: customerIdOf(req) } },
  })
  res.json(paymentView(await readPayment(req.scope, order_id)))
}
