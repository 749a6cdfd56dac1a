import { wib } from "../core/clock"
import { uuid } from "../core/ids"
import type { Sandbox } from "../core/sandbox"
import { amountText } from "./body"
import { fieldsAtCharge, fieldsAtDenial, fieldsAtPayment } from "./fields"
import { type MethodId, method } from "./methods"
import type { SnapSession, Transaction } from "./types"

const WEEK_MS = 7 * 86_400_000
const PAID = ["settlement", "capture", "authorize", "refund", "partial_refund", "chargeback"]

export function isPaid(tx: Transaction): boolean {
  return PAID.includes(tx.status) || tx.status === "partial_chargeback"
}

/** The attempts of an order id, oldest first. */
export function attemptsOf(sandbox: Sandbox, orderId: string): Transaction[] {
  const ids = sandbox.state.attempts.get(orderId) ?? []
  return ids.flatMap((id) => sandbox.state.transactions.get(id) ?? [])
}

/** The attempt an order id stands for: the paid one, otherwise the newest. */
export function currentAttempt(sandbox: Sandbox, orderId: string): Transaction | undefined {
  const attempts = attemptsOf(sandbox, orderId)
  return attempts.findLast(isPaid) ?? attempts.at(-1)
}

/** A transaction by the id in a Core path. DANA is found by its `transaction_id` only. */
export function findTransaction(sandbox: Sandbox, id: string): Transaction | undefined {
  const direct = sandbox.state.transactions.get(id)
  if (direct) return direct
  const attempts = attemptsOf(sandbox, id).filter((tx) => !method(tx.method).byTransactionIdOnly)
  return attempts.findLast(isPaid) ?? attempts.at(-1)
}

/** What a charge needs to know; a Snap session has all of it. */
export type Charge = Pick<
  SnapSession,
  "order_id" | "gross_amount" | "expiry" | "custom_fields" | "notify"
> & { token: string | null }

/** The customer has chosen a method: the transaction begins, pending. */
export function openTransaction(sandbox: Sandbox, charge: Charge, id: MethodId): Transaction {
  const now = sandbox.clock.now()
  const transactionId = uuid()
  const { expiry } = charge
  const expiresAt = expiry
    ? (expiry.start_at ?? now) + expiry.duration_ms
    : now + method(id).pendingMs
  const tx: Transaction = {
    transaction_id: transactionId,
    order_id: charge.order_id,
    token: charge.token,
    gross_amount: charge.gross_amount,
    method: id,
    status: "pending",
    fraud_status: "accept",
    created_at: now,
    expires_at: Math.min(expiresAt, now + WEEK_MS),
    settled_at: null,
    fields: fieldsAtCharge(
      id,
      `${sandbox.url()}/midtrans/snap/v4/redirection/${charge.token ?? transactionId}`
    ),
    custom_fields: charge.custom_fields,
    refunds: [],
    charged_back: 0,
    notify: charge.notify,
  }
  sandbox.state.transactions.set(transactionId, tx)
  const attempts = sandbox.state.attempts.get(charge.order_id) ?? []
  sandbox.state.attempts.set(charge.order_id, [...attempts, transactionId])
  sandbox.changed()
  return tx
}

/** The money is in, or for a card: the bank has said yes (it settles later). */
export function markPaid(sandbox: Sandbox, tx: Transaction, cardType = "authorize_capture"): void {
  const now = sandbox.clock.now()
  const isCard = tx.method === "credit_card"
  tx.status = isCard ? (cardType === "authorize" ? "authorize" : "capture") : "settlement"
  tx.fraud_status = "accept"
  tx.settled_at = isCard ? null : now
  Object.assign(tx.fields, fieldsAtPayment(tx.method, wib(now), amountText(tx.gross_amount)))
  sandbox.changed()
}

export function markSettled(sandbox: Sandbox, tx: Transaction): void {
  tx.status = "settlement"
  tx.fraud_status = "accept"
  tx.settled_at = sandbox.clock.now()
  sandbox.changed()
}

/** The card is charged, but somebody has to look at it. */
export function markChallenged(sandbox: Sandbox, tx: Transaction): void {
  markPaid(sandbox, tx)
  tx.status = "capture"
  tx.settled_at = null
  tx.fraud_status = "challenge"
  sandbox.changed()
}

/** Any end without money. */
export function markClosed(
  sandbox: Sandbox,
  tx: Transaction,
  status: "deny" | "cancel" | "expire" | "failure"
): void {
  tx.status = status
  if (status === "deny") Object.assign(tx.fields, fieldsAtDenial(tx.method))
  sandbox.changed()
}
