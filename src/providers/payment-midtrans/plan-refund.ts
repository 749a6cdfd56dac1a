import { refundRail } from "./payment-methods"
import type { TransactionSnapshot } from "./transaction-snapshot"

/** What is to be done about money that a buyer is owed, as its transaction stands. */
export type RefundPlan =
  /** Midtrans has given it back already, under our key or by voiding the card. */
  | { way: "made" }
  | { way: "ask"; via: "refund" | "void" }
  | { way: "by_hand"; reason: string }
  | { way: "later"; reason: string }
  /** That much of it is not ours to give any more: whoever pays now may pay twice. */
  | {
      way: "person"
      reason: string
      /** Midtrans does not say how much is left: whoever knows from the bank may transfer it. */
      may_be_left?: true
    }

export type OwedRefund = {
  /** Ours, under which Midtrans is asked. */
  key: string
  /** Rupiah. */
  amount: number
  /** Rupiah of the same transaction that people transfer, or have transferred. Midtrans does not know. */
  by_hand: number
}

/** Statuses in which the buyer's money lies with us, or what is left of it. */
const HOLDS_MONEY: readonly string[] = ["capture", "settlement", "partial_refund"]

/**
 * How one refund goes back. What is still ours decides before any rail does: a method that the
 * gateway cannot refund says nothing about money that has gone back already.
 */
export function planRefund(
  transaction: TransactionSnapshot,
  owed: OwedRefund,
  now: Date
): RefundPlan {
  const { transaction_status: status, gross_amount: gross, refunds } = transaction
  const { key, amount } = owed
  const ours = refunds.find(({ refund_key }) => refund_key === key)
  if (ours?.amount === amount) return { way: "made" }
  if (ours) return person(`Rp${ours.amount} went back under this refund's key, not Rp${amount}`)

  const whole = amount === gross
  const left = gross - refundedOf(transaction) - owed.by_hand
  // A voided card payment: all of its money is back, that of each part too.
  if (status === "cancel" && amount <= left) return { way: "made" }
  const rail = refundRail(transaction, now)
  if (mayBeMade(transaction, amount)) {
    // Only Midtrans can tell, and the same key never pays twice.
    return rail.rail === "gateway" || status === "refund"
      ? { way: "ask", via: "refund" }
      : person("Midtrans gave money back and does not say for which refund")
  }
  if (status === "partial_chargeback" && amount <= left) {
    return { ...person("the bank took a part of the payment back"), may_be_left: true }
  }
  if (!HOLDS_MONEY.includes(status)) return person(`Midtrans says ${status}`)
  if (amount > left) return person(`Rp${Math.max(0, left)} of Rp${gross} are left`)

  if (rail.rail === "manual") return { way: "by_hand", reason: rail.reason }
  if (rail.via === "void" && !whole) {
    return { way: "later", reason: "a card payment can be refunded in part once it has settled" }
  }
  if (!rail.partial && !whole) return { way: "by_hand", reason: "partial" }
  return { way: "ask", via: rail.via }
}

/** Rupiah that Midtrans has given back; the sum and the list do not always agree. */
function refundedOf({ refund_amount, refunds }: TransactionSnapshot): number {
  return Math.max(
    refund_amount,
    refunds.reduce((all, { amount }) => all + amount, 0)
  )
}

/** Money went back, and the answer does not say under which key: some list none, or no refund at all. */
export function mayBeMade(
  { transaction_status, refunds }: TransactionSnapshot,
  amount: number
): boolean {
  if (!["refund", "partial_refund"].includes(transaction_status)) return false
  if (refunds.length === 0) return true
  return refunds.some((refund) => refund.refund_key === null && refund.amount === amount)
}

function person(reason: string): RefundPlan & { way: "person" } {
  return { way: "person", reason }
}
