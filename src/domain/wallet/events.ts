import type { FactName } from "../fact/facts"
import { ADJUSTMENTS, type AdjustmentKind } from "./adjustment"

type Event = {
  says: string
  /** The fact of the change that it is booked with, which names who did it and why. */
  fact: FactName
}

/** What people book by hand is an event by its kind; all of them come with one fact. */
const BY_HAND = Object.fromEntries(
  Object.entries(ADJUSTMENTS).map(([kind, { says }]) => [
    kind,
    { says, fact: "reluv.ledger-adjustment.approved" },
  ])
) as Record<AdjustmentKind, Event>

/** Everything that moves money, and the change in whose transaction it is booked. */
export const LEDGER_EVENTS = {
  payment_taken: {
    says: "the buyer's money came, and credit was spent",
    fact: "reluv.payment.paid",
  },
  part_paid: { says: "a seller's part of it is set aside", fact: "reluv.seller-order.paid" },
  cash_collected: {
    says: "the courier has the buyer's money of a part, which is set aside",
    fact: "reluv.seller-order.delivered",
  },
  cash_remitted: {
    says: "what the courier collected of a part is on the bank account, less what it kept",
    fact: "reluv.seller-order.cash-remitted",
  },
  cash_not_collected: {
    says: "nobody paid at the door, whatever was said: what was set aside of a part goes back",
    fact: "reluv.seller-order.cancelled",
  },
  dispute_opened: {
    says: "a seller's money waits for a verdict",
    fact: "reluv.seller-order.disputed",
  },
  part_completed: {
    says: "the seller's money is available, less commission and what goes back",
    fact: "reluv.seller-order.completed",
  },
  part_cancelled: {
    says: "called off before it shipped: all of it is owed back",
    fact: "reluv.seller-order.cancelled",
  },
  part_refunded: {
    says: "given back after it shipped: all of it is owed back",
    fact: "reluv.seller-order.refunded",
  },
  extra_owed: {
    says: "late, stray or given-up money is owed back, or went back at the vendor",
    fact: "reluv.refund.owed",
  },
  refund_done: { says: "owed money is back, by one of the rails", fact: "reluv.refund.done" },
  refund_dropped: { says: "owed money had gone back another way", fact: "reluv.refund.dropped" },
  payout_requested: {
    says: "a seller asked to be paid: the money is locked",
    fact: "reluv.payout.requested",
  },
  payout_paid: { says: "it is on the seller's account, less the fee", fact: "reluv.payout.paid" },
  payout_rejected: {
    says: "an operator refused it: it is available again",
    fact: "reluv.payout.rejected",
  },
  payout_cancelled: { says: "the seller took the request back", fact: "reluv.payout.cancelled" },
  payout_returned: { says: "it failed, or the bank gave it back", fact: "reluv.payout.returned" },
  ...BY_HAND,
} as const satisfies Record<string, Event>

export type LedgerEvent = keyof typeof LEDGER_EVENTS
