import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../modules/purchase-payment/errors"
import { openPaymentWorkflow } from "./open-payment"

const POLL_MILLISECONDS = 100
/** How long a read waits for the payment page that another request is opening. */
const PATIENCE_MILLISECONDS = 5_000

/**
 * A purchase's payment with its newest attempt, opening the payment page first where that is still to
 * be done. Throws `ORD_001` for an order that is not paid through the marketplace.
 */
export async function readPayment(container: MedusaContainer, orderId: string) {
  const found = await find(container, orderId)
  if (found && (found.payment.status !== "pending" || found.attempt?.status === "open"))
    return found

  const until = Date.now() + PATIENCE_MILLISECONDS
  for (;;) {
    const { result } = await openPaymentWorkflow(container).run({ input: { order_id: orderId } })
    if (result.turn !== "busy" || Date.now() > until) break
    await pause(POLL_MILLISECONDS)
  }
  const opened = await find(container, orderId)
  if (!opened) throw PurchasePaymentErrors.PAYMENT_NOT_FOUND()
  return opened
}

/** As `readPayment`, for a buyer who asked for a page: throws `PAY_001` when none could be made. */
export async function readOpenedPayment(container: MedusaContainer, orderId: string) {
  const reading = await readPayment(container, orderId)
  const { payment, attempt } = reading
  if (payment.status === "pending" && attempt?.status !== "open") {
    throw PurchasePaymentErrors.PAYMENT_NOT_OPENED()
  }
  return reading
}

async function find(container: MedusaContainer, order_id: string) {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id })
  if (!payment) return null
  const [attempt] = await payments.listPaymentAttempts(
    { purchase_payment_id: payment.id },
    { order: { number: "DESC" }, take: 1 }
  )
  return { payment, attempt: attempt ?? null }
}
export type PaymentReading = Awaited<ReturnType<typeof readPayment>>
