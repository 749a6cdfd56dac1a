import type { AttemptStatus, PaymentStatus } from "./payment-status"
import type { TransactionOutcome } from "./transaction-outcome"

export type TransactionFacts = {
  outcome: TransactionOutcome
  transaction_id: string
  /** When the vendor itself closes the transaction, where it says so. */
  expiry_time: Date | null
  /** Whatever of it went back, or is about to, went back because we asked for it. */
  returned_by_us: boolean
}

export type AttemptFacts = {
  status: AttemptStatus
  /** The transaction that the buyer is shown, because it waits for the buyer or for a person. */
  waiting: string | null
}

export type PaymentFacts = {
  status: PaymentStatus
  expires_at: Date
  /** The transaction that paid it, if one did. */
  paid_by: string | null
  /** Since when everything that follows from `paid` is done. */
  accounted_at: Date | null
}

/** What is to be done about it. Each is carried out by one branch of one workflow. */
export type Decision =
  /** Book the money, sell the pieces, tell the sellers. */
  | "settle"
  /** Paid by this very transaction already: make sure that everything is booked. */
  | "settled_before"
  /** Money for a purchase that is over: revive it if its pieces are free, else give the money back. */
  | "late_money"
  /** A second transaction paid the same purchase. */
  | "double_payment"
  /** Show the buyer where to pay. */
  | "show_instructions"
  /** A person has to look at a card payment. */
  | "review"
  /** This try is over; the payment page is still open. */
  | "forget_try"
  /** The payment page is closed and unpaid: the purchase is over. */
  | "give_up"
  /** The vendor gave money back: book what is not booked yet. */
  | "book_refunds"
  /** For a person: the money was taken back, by the bank or by somebody in the dashboard. */
  | "charged_back"
  /** For a person: a shape that the contract does not know. */
  | "unknown"
  | "nothing"

/** A vendor's clock and ours differ a little, and the vendor counts whole minutes. */
const SLACK_MILLISECONDS = 2 * 60_000

/**
 * Decides what one transaction means for its purchase. A status never goes back: what is paid stays
 * paid whatever an older try of the same purchase reports later.
 */
export function decideTransaction(input: {
  payment: PaymentFacts
  attempt: AttemptFacts
  transaction: TransactionFacts
  now: Date
}): Decision {
  const { payment, transaction } = input
  switch (transaction.outcome) {
    case "paid":
      return decidePaid(payment, transaction)
    case "refunded":
    case "partially_refunded":
      // Refunded in the dashboard before we heard that it was paid: paid first, then given back.
      if (payment.status === "pending") return "settle"
      if (payment.paid_by === transaction.transaction_id) {
        return payment.accounted_at ? "book_refunds" : "settled_before"
      }
      return transaction.returned_by_us ? "nothing" : "unknown"
    case "charged_back":
      return "charged_back"
    case "unknown":
      return "unknown"
    default:
      return decideUnpaid(input)
  }
}

function decidePaid(payment: PaymentFacts, { transaction_id }: TransactionFacts): Decision {
  switch (payment.status) {
    case "pending":
      return "settle"
    case "expired":
    case "failed":
    case "cancelled":
      return "late_money"
    default:
      return payment.paid_by === transaction_id ? "settled_before" : "double_payment"
  }
}

function decideUnpaid({
  payment,
  attempt,
  transaction,
  now,
}: Parameters<typeof decideTransaction>[0]): Decision {
  if (payment.status !== "pending") return decideLost(payment, transaction)
  const current = attempt.status === "open" || attempt.status === "opening"
  // An old try that we closed ourselves (the buyer renewed the payment) says nothing about the new one.
  if (!current) return "nothing"
  if (transaction.outcome === "pending") return "show_instructions"
  if (transaction.outcome === "review") return "review"
  // One page may have had several tries: the end of an older one is not the end of the one that waits.
  if (attempt.waiting && attempt.waiting !== transaction.transaction_id) return "nothing"
  switch (transaction.outcome) {
    case "cancelled":
      return "give_up"
    case "expired":
      return closesThePage(payment, transaction, now) ? "give_up" : "forget_try"
    default:
      return "forget_try"
  }
}

/** The transaction that paid the purchase says that nothing is paid: somebody voided it at the vendor. */
function decideLost(payment: PaymentFacts, transaction: TransactionFacts): Decision {
  const paidIt = payment.paid_by === transaction.transaction_id
  const over = transaction.outcome !== "pending" && transaction.outcome !== "review"
  return paidIt && over && !transaction.returned_by_us ? "charged_back" : "nothing"
}

/** An e-wallet's code dies after 15 minutes; a virtual account lives as long as the page itself. */
function closesThePage(payment: PaymentFacts, transaction: TransactionFacts, now: Date): boolean {
  const deadline = payment.expires_at.getTime() - SLACK_MILLISECONDS
  if (now.getTime() >= deadline) return true
  return transaction.expiry_time !== null && transaction.expiry_time.getTime() >= deadline
}
