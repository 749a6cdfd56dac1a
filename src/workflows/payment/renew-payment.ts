import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../modules/purchase-payment/errors"
import { loadOrder } from "../order/load-order"
import { closeAttemptsAtVendor } from "./close-attempts-at-vendor"
import { expectedPayment } from "./expected-payment"
import { openAttempt } from "./open-attempt"

/**
 * The buyer wants to pay in another way: the open page is closed, first in our books and then at Midtrans,
 * so that it can never cancel what a newer one pays; then another one is made, under a new Midtrans
 * order id and with the same deadline. Throws `PAY_004` when the purchase does not wait for money any more.
 */
export async function renewPayment(
  container: MedusaContainer,
  { order_id }: { order_id: string }
): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const payment = await expectedPayment(container, order_id)
  if (!payment) throw PurchasePaymentErrors.PAYMENT_NOT_FOUND()
  const overdue = new Date(payment.expires_at).getTime() <= Date.now()
  if (payment.status !== "pending" || overdue) {
    const status = overdue ? "expired" : payment.status
    throw PurchasePaymentErrors.PAYMENT_NOT_WAITING({ status })
  }
  await payments.retireAttempt({ order_id })
  await closeAttemptsAtVendor(container, order_id)
  const order = await loadOrder(container, order_id)
  if (order) await openAttempt(container, order)
}
