import type { TransactionOutcome } from "../../domain/payment/transaction-outcome"

export type { TransactionOutcome }

/** The facts that decide; every `TransactionSnapshot` has them. */
export type StatusFacts = {
  transaction_status: string
  /** Null where the method has none (Indomaret, KlikBCA, CIMB Clicks …). */
  fraud_status: string | null
  /** A string, as Midtrans writes it. Notification and GET status differ for the same event. */
  status_code: string
  payment_type?: string | null
}

type Row = {
  status: string
  /** Allowed fraud statuses; null = the field is absent. Left out: any. */
  fraud?: readonly (string | null)[]
  /** Allowed codes. Left out: any. */
  code?: readonly string[]
  payment_type?: string
  outcome: Exclude<TransactionOutcome, "unknown">
}

const NO_OBJECTION = ["accept", null] as const

/**
 * The first row that fits decides. What gives goods, or ends a purchase, lists its codes; what only
 * ends an attempt or raises an alarm takes any.
 *
 * Source: contract §3.1 (codes), §4 (statuses), traps T12 (deny and an expired card attempt leave
 * the Snap page open) and T14 (407 is how GET status and expire say "expired"; the notification of
 * the same event says 202).
 */
const TABLE: readonly Row[] = [
  { status: "settlement", fraud: NO_OBJECTION, code: ["200"], outcome: "paid" },
  { status: "capture", fraud: ["accept"], code: ["200"], outcome: "paid" },
  { status: "capture", fraud: ["challenge"], code: ["200", "201"], outcome: "review" },
  { status: "capture", fraud: ["deny"], outcome: "attempt_failed" },
  // DANA and ShopeePay: pending with code 200, the status in capitals.
  {
    status: "pending",
    fraud: ["accept", "challenge", null],
    code: ["200", "201"],
    outcome: "pending",
  },
  { status: "deny", outcome: "attempt_failed" },
  { status: "failure", outcome: "attempt_failed" },
  { status: "expire", payment_type: "credit_card", outcome: "attempt_failed" },
  { status: "expire", code: ["200", "202", "407"], outcome: "expired" },
  // How a card payment reads that an operator denied: the buyer may try another.
  { status: "cancel", fraud: ["deny"], outcome: "attempt_failed" },
  { status: "cancel", code: ["200", "202"], outcome: "cancelled" },
  { status: "partial_refund", code: ["200"], outcome: "partially_refunded" },
  { status: "refund", code: ["200"], outcome: "refunded" },
  { status: "partial_chargeback", outcome: "charged_back" },
  { status: "chargeback", outcome: "charged_back" },
]

/** What Midtrans' answer means. `authorize` is unknown here: Reluv never asks for pre-authorisation. */
export function outcomeOf(facts: StatusFacts): TransactionOutcome {
  const status = facts.transaction_status.toLowerCase()
  const fraud = facts.fraud_status?.toLowerCase() ?? null
  const row = TABLE.find(
    (row) =>
      row.status === status &&
      (!row.fraud || row.fraud.includes(fraud)) &&
      (!row.code || row.code.includes(facts.status_code)) &&
      (!row.payment_type || row.payment_type === facts.payment_type)
  )
  return row?.outcome ?? "unknown"
}
