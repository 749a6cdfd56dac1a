import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PaymentView } from "../../../../../../types/http"
import { readOpenedPayment } from "../../../../../../workflows/payment/read-payment"
import { renewPaymentWorkflow } from "../../../../../../workflows/payment/renew-payment"
import { ownOrderId } from "../../../../../_http/own-order"
import { answeringForVendors } from "../../../../../_http/vendor-errors"
import { paymentView } from "../../../../../_views/payment"

/** A new payment page, until the deadline; the old one cannot be paid any more. */
export const POST = answeringForVendors(
  async (req: MedusaRequest, res: MedusaResponse<PaymentView>) => {
    const order_id = await ownOrderId(req)
    await renewPaymentWorkflow(req.scope).run({ input: { order_id } })
    res.json(paymentView(await readOpenedPayment(req.scope, order_id)))
  }
)
