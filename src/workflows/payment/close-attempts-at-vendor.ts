import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../modules/purchase-payment/service"
import { RELUV_MODULE } from "../../modules/reluv"
import type { ReluvModuleService } from "../../modules/reluv/service"
import { isMidtransError } from "../../providers/payment-midtrans/errors"
import type { TransactionSnapshot } from "../../providers/payment-midtrans/transaction-snapshot"
import { outcomeOf } from "../../providers/payment-midtrans/transaction-status"
import { newestTransaction } from "./newest-transaction"

type Attempt = Awaited<ReturnType<PurchasePaymentModuleService["listPaymentAttempts"]>>[number]

const ENDED = ["expired", "cancelled", "failed"] as const

/**
 * Tells Midtrans that the ended attempts of an order must not be paid any more, each once: the
 * transaction is expired where a method was chosen, and the page is closed. One that was paid in the
 * last moment cannot be expired and stays unclosed: its notification brings the money to account, or
 * the reconciler does when that is lost.
 * Throws when Midtrans cannot be reached: the caller comes back.
 */
export async function closeAttemptsAtVendor(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id: orderId })
  if (!payment) return
  const attempts = await payments.listPaymentAttempts({
    purchase_payment_id: payment.id,
    status: [...ENDED],
    closed_at_vendor: null,
  })
  for (const attempt of attempts) {
    if (await closeAtVendor(container, attempt)) {
      await payments.recordClosedAtVendor({ attempt_id: attempt.id })
    }
  }
}

/** @returns whether nothing was paid and nothing can be */
async function closeAtVendor(container: MedusaContainer, attempt: Attempt): Promise<boolean> {
  const { midtrans } = container.resolve(RELUV_MODULE)
  const closed = await endTransaction(midtrans, attempt)
  if (!attempt.snap_token) return closed
  await midtrans.cancelSnapToken(attempt.snap_token).catch((error: unknown) => {
    // Closed already, or in use this very moment: the transaction above is what counts.
    const gone =
      isMidtransError(error, "MIDTRANS_NOT_FOUND") || isMidtransError(error, "MIDTRANS_REJECTED")
    if (!gone) throw error
  })
  // A method may have been chosen on the page until it was closed.
  return closed && endTransaction(midtrans, attempt)
}

async function endTransaction(
  midtrans: ReluvModuleService["midtrans"],
  attempt: Attempt
): Promise<boolean> {
  const newest = await newestTransaction(midtrans, attempt)
  // The one that we know of may be an older try of the same page, and still be payable.
  const older =
    attempt.transaction_id && attempt.transaction_id !== newest?.transaction_id
      ? await midtrans.getStatus(attempt.transaction_id)
      : null
  const unpaid = await endOne(midtrans, newest)
  return (await endOne(midtrans, older)) && unpaid
}

async function endOne(
  midtrans: ReluvModuleService["midtrans"],
  transaction: TransactionSnapshot | null
): Promise<boolean> {
  if (!transaction) return true
  switch (outcomeOf(transaction)) {
    case "pending":
      return ended(midtrans.expire(transaction.transaction_id))
    case "review":
      return ended(midtrans.deny(transaction.transaction_id))
    case "expired":
    case "cancelled":
    case "attempt_failed":
      return true
    default:
      return false
  }
}

/** False when it was paid in this very moment: that is late money, not an error. */
function ended(closing: Promise<unknown>): Promise<boolean> {
  return closing.then(
    () => true,
    (error: unknown) => {
      if (!isMidtransError(error, "MIDTRANS_NOT_MODIFIABLE")) throw error
      return false
    }
  )
}
