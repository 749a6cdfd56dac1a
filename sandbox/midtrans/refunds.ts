import { wib } from "../core/clock"
import type { Delivery } from "../core/deliveries"
import { uuid } from "../core/ids"
import { filled, type JsonObject, type Loose } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { NOT_MODIFIABLE } from "./actions"
import { amountText, refundBody } from "./body"
import { method } from "./methods"
import { notify } from "./notifications"
import type { Refund, Transaction } from "./types"

const INVALID_AMOUNT: JsonObject = {
  status_code: "414",
  status_message: "Refund request is rejected due to invalid amount",
}
const DUPLICATE: JsonObject = { status_code: "406", status_message: "Duplicate refund ID" }

function invalid(message: string): JsonObject {
  return {
    status_code: "400",
    status_message: "One or more parameters in the payload is invalid.",
    validation_messages: [message],
    id: uuid(),
  }
}

export function refundable(tx: Transaction): number {
  return tx.gross_amount - tx.refunds.reduce((sum, refund) => sum + refund.amount, 0)
}

/** `POST /v2/{id}/refund` with `{refund_key?, amount?, reason?}`. */
export function refund(sandbox: Sandbox, tx: Transaction, body: Loose): JsonObject {
  const key = body.refund_key === undefined ? uuid() : filled(body.refund_key)
  if (!key || !/^[A-Za-z0-9\-_]+$/.test(key)) return invalid("refund_key format is invalid")
  const known = tx.refunds.find((earlier) => earlier.refund_key === key)
  const amount = body.amount ?? known?.amount ?? refundable(tx)
  if (typeof amount !== "number" || !Number.isSafeInteger(amount)) {
    return invalid("amount must be a whole number")
  }
  if (known) {
    const same = known.amount === amount && sandbox.settings.midtrans_repeated_refund === "same"
    return same ? refundBody(tx, known, tx.status) : DUPLICATE
  }
  const rule = method(tx.method).refund
  if (!rule || !["settlement", "partial_refund"].includes(tx.status)) return NOT_MODIFIABLE
  if (sandbox.clock.now() > (tx.settled_at ?? tx.created_at) + rule.windowMs) return NOT_MODIFIABLE
  if (amount < 1 || amount > refundable(tx)) return INVALID_AMOUNT
  if (!rule.partial && amount < tx.gross_amount) return INVALID_AMOUNT
  if (sandbox.settings.midtrans_refunds === "deny") return denied(sandbox, tx, key)
  const { made } = book(sandbox, tx, { key, amount, reason: filled(body.reason) ?? "" })
  return refundBody(tx, made, tx.status)
}

/** Books a refund and tells the merchant; the dashboard's refunds come here directly. */
export function book(
  sandbox: Sandbox,
  tx: Transaction,
  wanted: { key: string; amount: number; reason: string },
  options: { send?: boolean } = {}
): { made: Refund; sent: Promise<Delivery[]> } {
  const now = sandbox.clock.now()
  sandbox.state.refund_counter += 1
  const made: Refund = {
    refund_chargeback_id: sandbox.state.refund_counter,
    refund_chargeback_uuid: uuid(),
    amount: wanted.amount,
    refund_key: wanted.key,
    reason: wanted.reason,
    created_at: now,
    bank_confirmed_at: null,
    confirm_due_at: now + sandbox.settings.midtrans_refund_confirm_ms,
  }
  tx.refunds.push(made)
  tx.status = refundable(tx) === 0 ? "refund" : "partial_refund"
  sandbox.changed()
  return { made, sent: notify(sandbox, tx, options) }
}

/** The bank's word, some time later: the same refund is reported a second time. */
export function confirmDueRefunds(sandbox: Sandbox): void {
  const now = sandbox.clock.now()
  for (const tx of sandbox.state.transactions.values()) {
    const due = tx.refunds.filter(
      (made) => made.confirm_due_at !== null && made.confirm_due_at <= now
    )
    for (const made of due) {
      made.bank_confirmed_at = now
      made.confirm_due_at = null
      sandbox.changed()
      void notify(sandbox, tx)
    }
  }
}

/** The bank refuses: nothing moves, yet HTTP says 200. */
function denied(sandbox: Sandbox, tx: Transaction, key: string): JsonObject {
  sandbox.state.refund_counter += 1
  return {
    status_code: "202",
    status_message: "Refund denied by the bank",
    transaction_id: tx.transaction_id,
    order_id: tx.order_id,
    gross_amount: amountText(tx.gross_amount),
    payment_type: method(tx.method).payment_type,
    transaction_time: wib(tx.created_at),
    transaction_status: tx.status,
    refund_chargeback_id: sandbox.state.refund_counter,
    refund_amount: amountText(0),
    refund_key: key,
  }
}
