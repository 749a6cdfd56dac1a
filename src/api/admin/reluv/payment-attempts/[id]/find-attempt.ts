import type { MedusaRequest } from "@medusajs/framework/http"
import { PURCHASE_PAYMENT_MODULE } from "../../../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../../../modules/purchase-payment/errors"

/** Throws `PAYMENT_ATTEMPT_NOT_FOUND`. */
export async function findAttempt(req: MedusaRequest): Promise<{ id: string; order_id: string }> {
  const payments = req.scope.resolve(PURCHASE_PAYMENT_MODULE)
  const [attempt] = await payments.listPaymentAttempts({ id: req.params.id })
  if (!attempt) throw PurchasePaymentErrors.PAYMENT_ATTEMPT_NOT_FOUND()
  const { order_id } = await payments.retrievePurchasePayment(attempt.purchase_payment_id)
  return { id: attempt.id, order_id }
}
