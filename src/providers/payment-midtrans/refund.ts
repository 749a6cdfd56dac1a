import { createHash } from "node:crypto"
import type { Rupiah } from "../../domain/money/rupiah"
import type { MidtransGateway } from "./client"
import { lookupIds, mismatchOf, type PaymentData } from "./payment-data"
import { PaymentErrors } from "./payment-errors"
import { methodName, refundRail } from "./payment-methods"
import type { TransactionSnapshot } from "./transaction-snapshot"
import { outcomeOf } from "./transaction-status"

type Refund = { amount: Rupiah; key: string; now: Date }

const REASON = "Refund of a Reluv purchase"

/**
 * The key of a refund at Midtrans. It depends on the refund alone: a key of time or chance
 * would make a repeated refund a second one.
 */
export function refundKey(idempotencyKey: string): string {
  if (/^[A-Za-z0-9\-_]{1,50}$/.test(idempotencyKey)) return idempotencyKey
  return `refund-${createHash("sha256").update(idempotencyKey).digest("hex").slice(0, 40)}`
}

/**
 * Returns money through Midtrans, or finds that this very refund was made already. Gives back the
 * payment data with the refund booked; throws when the money did not move.
 *
 * Core deletes its refund row when this throws and would come back with a new key, so a refund that
 * Midtrans made but whose answer was lost is recognised by its amount and refused: the caller then
 * repeats it with `refund_key` set to the key that Midtrans knows. Refunds made in the dashboard are
 * booked the same way.
 */
export async function refundThroughMidtrans(
  gateway: MidtransGateway,
  payment: PaymentData,
  { amount, key, now }: Refund
): Promise<PaymentData> {
  const transaction = await paidTransaction(gateway, payment)
  const id = transaction.transaction_id
  const booked = { ...withRefund(payment, key), transaction_id: id }
  if (isMade(transaction, payment, { amount, key })) return booked

  const whole = amount === transaction.gross_amount
  // A void whose answer was lost: all money is back already.
  if (transaction.transaction_status === "cancel" && whole) return booked
  if (!["paid", "partially_refunded"].includes(outcomeOf(transaction))) {
    throw PaymentErrors.REFUND_NOT_POSSIBLE({ status: transaction.transaction_status })
  }
  const { refund_amount: refunded, gross_amount: paid } = transaction
  if (refunded + amount > paid) throw PaymentErrors.REFUND_TOO_MUCH({ refunded, paid })

  const method = methodName(transaction)
  const rail = refundRail(transaction, now)
  if (rail.rail === "manual") throw PaymentErrors.REFUND_MANUAL({ method, reason: rail.reason })
  if (rail.via === "void") {
    if (!whole) throw PaymentErrors.REFUND_NOT_SETTLED()
    await gateway.cancel(id)
    return booked
  }
  if (!rail.partial && !whole) throw PaymentErrors.REFUND_MANUAL({ method, reason: "partial" })
  await gateway.refund(id, { refund_key: key, amount, reason: REASON })
  return booked
}

/** A plan for one refund (`refund_rail`, `refund_key`, `refund_returned`) must not serve the next. */
export function withoutPlan(payment: PaymentData): PaymentData {
  return { ...payment, refund_rail: null, refund_key: null, refund_returned: null }
}

/** The payment with a refund booked that Midtrans made. */
export function withRefund(payment: PaymentData, key: string): PaymentData {
  const others = payment.refund_keys.filter((known) => known !== key)
  return { ...withoutPlan(payment), refund_keys: [...others, key] }
}

async function paidTransaction(
  gateway: MidtransGateway,
  payment: PaymentData
): Promise<TransactionSnapshot> {
  const [id] = lookupIds(payment)
  const transaction = id ? await gateway.getStatus(id) : null
  if (!transaction) throw PaymentErrors.REFUND_NOT_POSSIBLE({ status: "not paid" })
  const mismatch = mismatchOf(transaction, payment)
  if (mismatch) throw PaymentErrors.REFUND_NOT_POSSIBLE({ status: `of another ${mismatch}` })
  return transaction
}

/** @throws when the key belongs to another amount, or this amount to a key that nobody booked */
function isMade(
  { refunds }: TransactionSnapshot,
  payment: PaymentData,
  { amount, key }: Pick<Refund, "amount" | "key">
): boolean {
  const same = refunds.find((refund) => refund.refund_key === key)
  if (same && same.amount === amount) return true
  const unbooked =
    same ??
    refunds.find(
      ({ refund_key, amount: other }) =>
        other === amount && !payment.refund_keys.includes(refund_key ?? "")
    )
  if (!unbooked) return false
  const refund_key = unbooked.refund_key ?? "unknown"
  throw PaymentErrors.REFUND_UNBOOKED({ refund_key, amount: unbooked.amount })
}
