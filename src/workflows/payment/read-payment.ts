import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../modules/purchase-payment/errors"
import type { OrderAtHand } from "../checkout/complete/complete-purchase"
import { openPayment } from "./open-payment"

const POLL_MILLISECONDS = 100
/** How long a read waits for the payment page that another request is opening. */
const PATIENCE_MILLISECONDS = 5_000

/** As `readPaymentIfAny`. Throws `ORD_001` for an order that is not paid through the marketplace. */
export async function readPayment(
  container: MedusaContainer,
  orderId: string,
  known?: OrderAtHand
): Promise<PaymentReading> {
  const reading = await readPaymentIfAny(container, orderId, known)
  if (!reading) throw PurchasePaymentErrors.PAYMENT_NOT_FOUND()
  return reading
}

/**
 * A purchase's payment with its newest attempt, opening the payment page first where that is still to
 * be done; null for an order that is not paid through the marketplace. `known` spares reading what the
 * caller has at hand.
 */
export async function readPaymentIfAny(
  container: MedusaContainer,
  orderId: string,
  known?: OrderAtHand
): Promise<PaymentReading | null> {
  // An order that has just been made has no payment to be found.
  const found = known?.order ? null : await findPayment(container, orderId)
  if (found && isOpened(found)) return found

  const until = Date.now() + PATIENCE_MILLISECONDS
  for (;;) {
    const turn = await openPayment(container, { ...known, order_id: orderId })
    if (turn !== "busy" || Date.now() > until) break
    await pause(POLL_MILLISECONDS)
  }
  return findPayment(container, orderId)
}

/** Opens the payment page of an order unless that is done. */
export async function ensurePayment(container: MedusaContainer, order_id: string): Promise<void> {
  const found = await findPayment(container, order_id)
  if (!found || !isOpened(found)) await openPayment(container, { order_id })
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

function isOpened({ payment, attempt }: PaymentReading): boolean {
  return payment.status !== "pending" || attempt?.status === "open"
}

/** As it is now, whether a page was opened or not. */
export async function findPayment(container: MedusaContainer, order_id: string) {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id })
  if (!payment) return null
  const [attempt] = await payments.listPaymentAttempts(
    { purchase_payment_id: payment.id },
    { order: { number: "DESC" }, take: 1 }
  )
  return { payment, attempt: attempt ?? null }
}

export type PaymentReading = NonNullable<Awaited<ReturnType<typeof findPayment>>>
