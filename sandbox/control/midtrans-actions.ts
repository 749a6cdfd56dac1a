import type { Delivery } from "../core/deliveries"
import { uuid } from "../core/ids"
import {
  boolean,
  filled,
  isObject,
  type JsonObject,
  type Loose,
  number,
  toJson,
} from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { settle as settleCard } from "../midtrans/actions"
import { type MethodId, methodOf } from "../midtrans/methods"
import { notify } from "../midtrans/notifications"
import { book, refundable } from "../midtrans/refunds"
import { isOpen } from "../midtrans/session"
import {
  attemptsOf,
  isPaid,
  markChallenged,
  markClosed,
  markPaid,
  markSettled,
  openTransaction,
} from "../midtrans/transactions"
import type { Transaction } from "../midtrans/types"
import type { Target } from "./midtrans-target"
import { Problem } from "./problem"

/** A control call under way: what it works on, what it wants, what was sent meanwhile. */
export interface Act {
  sandbox: Sandbox
  target: Target
  body: Loose
  sent: Promise<Delivery[]>[]
}

/** What a customer, a bank or the operator at Midtrans can do to an order. */
export const CONTROL_ACTIONS: Record<string, (act: Act) => Transaction | undefined> = {
  choose: (act) => open(act),

  pay(act) {
    const { tx } = act.target
    const late = boolean(act.body.force) ?? false
    if (tx?.fraud_status === "challenge") return approve(act, tx)
    if (tx && isPaid(tx)) throw new Problem(409, `${tx.order_id} is already ${tx.status}`)
    const reuse = tx && sameMethod(act, tx) && (tx.status === "pending" || late)
    const paying = reuse ? tx : open(act)
    const amount = number(act.body.gross_amount)
    if (amount !== undefined) paying.gross_amount = amount
    markPaid(act.sandbox, paying, filled(act.body.card_type) ?? act.target.session?.card_type)
    return told(act, paying)
  },

  settle(act) {
    const { tx } = act.target
    if (!tx || tx.status === "pending") {
      const paid = CONTROL_ACTIONS.pay?.(act)
      if (paid && settleCard(act.sandbox, paid)) told(act, paid)
      return paid
    }
    if (tx.status === "authorize") markSettled(act.sandbox, tx)
    else if (!settleCard(act.sandbox, tx)) throw refused(tx, "settled")
    return told(act, tx)
  },

  challenge(act) {
    const { tx } = act.target
    if (tx && isPaid(tx)) throw refused(tx, "challenged")
    const card =
      tx?.method === "credit_card" && tx.status === "pending" ? tx : open(act, "credit_card")
    markChallenged(act.sandbox, card)
    return told(act, card)
  },

  approve(act) {
    const { tx } = act.target
    if (tx?.fraud_status !== "challenge")
      throw new Problem(409, "Only a challenged card can be approved")
    return approve(act, tx)
  },

  deny(act) {
    const { tx } = act.target
    if (tx?.status === "capture" && tx.fraud_status === "challenge") {
      markClosed(act.sandbox, tx, "cancel")
      tx.fraud_status = "deny"
      return told(act, tx)
    }
    if (tx && isPaid(tx)) throw refused(tx, "denied")
    const denied = tx?.status === "pending" && sameMethod(act, tx) ? tx : open(act, "credit_card")
    markClosed(act.sandbox, denied, "deny")
    return told(act, denied)
  },

  expire: (act) => close(act, "expire", ["pending"]),
  cancel: (act) => close(act, "cancel", ["pending", "authorize", "capture"]),
  failure: (act) => close(act, "failure", ["pending"]),

  refund(act) {
    const { tx } = act.target
    if (!tx || !["settlement", "partial_refund"].includes(tx.status)) throw refused(tx, "refunded")
    const amount = number(act.body.amount) ?? refundable(tx)
    if (!Number.isSafeInteger(amount) || amount < 1 || amount > refundable(tx)) {
      throw new Problem(400, `amount must be 1 to ${refundable(tx)}`)
    }
    const key = filled(act.body.refund_key) ?? `dashboard-${uuid()}`
    const reason = filled(act.body.reason) ?? "Refunded in the dashboard"
    act.sent.push(book(act.sandbox, tx, { key, amount, reason }, { send: wantsSending(act) }).sent)
    return tx
  },

  chargeback(act) {
    const { tx } = act.target
    if (tx?.status !== "settlement" && tx?.status !== "partial_chargeback")
      throw refused(tx, "charged back")
    tx.charged_back += number(act.body.amount) ?? tx.gross_amount - tx.charged_back
    tx.status = tx.charged_back >= tx.gross_amount ? "chargeback" : "partial_chargeback"
    return told(act, tx)
  },

  describe({ sandbox, target: { tx }, body: { fields } }) {
    if (!tx) throw new Problem(409, "There is no transaction to describe")
    if (!isObject(fields)) throw new Problem(400, "fields must be an object")
    Object.assign(tx.fields, toJson(fields) as JsonObject)
    sandbox.changed()
    return tx
  },
}

function wantsSending({ body }: Act): boolean {
  return boolean(body.notify) ?? true
}

function told(act: Act, tx: Transaction): Transaction {
  act.sent.push(notify(act.sandbox, tx, { send: wantsSending(act) }))
  act.sandbox.changed()
  return tx
}

function refused(tx: Transaction | undefined, what: string): Problem {
  const state = tx ? `is ${tx.status}` : "has no transaction"
  return new Problem(409, `The order ${state} and cannot be ${what}`)
}

function wantedMethod({ body }: Act): MethodId | undefined {
  const type = filled(body.payment_type)
  if (!type) return undefined
  const id = methodOf(type, filled(body.bank) ?? filled(body.store))
  if (!id) throw new Problem(400, `There is no payment_type "${type}"`)
  return id
}

function sameMethod(act: Act, tx: Transaction): boolean {
  const wanted = wantedMethod(act)
  return wanted === undefined || wanted === tx.method
}

/** A new attempt, as if the customer had picked a method on the payment page. */
function open(act: Act, preferred: MethodId = "bca_va"): Transaction {
  const { sandbox, target, body } = act
  const { session } = target
  if (!session) throw new Problem(409, "There is no Snap token to pay with")
  if (!isOpen(session, sandbox.clock.now()) && !boolean(body.force)) {
    throw new Problem(409, "The payment page is closed; send force to pay all the same")
  }
  const paid = attemptsOf(sandbox, session.order_id).find(isPaid)
  if (paid && !boolean(body.force))
    throw new Problem(409, `${paid.order_id} is already ${paid.status}`)
  const offered = session.methods
  const wanted = wantedMethod(act)
  const usual = offered.length === 0 || offered.includes(preferred) ? preferred : offered[0]
  const id = wanted ?? usual ?? preferred
  if (offered.length > 0 && !offered.includes(id)) {
    throw new Problem(409, `The payment page does not offer ${id}, only ${offered.join(", ")}`)
  }
  const tx = openTransaction(sandbox, session, id)
  if (id !== "credit_card") told(act, tx)
  return tx
}

function approve(act: Act, tx: Transaction): Transaction {
  tx.fraud_status = "accept"
  return told(act, tx)
}

/** Without a transaction only the payment page ends; nobody is told, as at Midtrans. */
function close(
  act: Act,
  status: "expire" | "cancel" | "failure",
  from: Transaction["status"][]
): Transaction | undefined {
  const { tx, session } = act.target
  if (!tx) {
    if (session && status === "expire") session.page_expires_at = act.sandbox.clock.now()
    else if (session) session.canceled_at = act.sandbox.clock.now()
    act.sandbox.changed()
    return undefined
  }
  if (!from.includes(tx.status)) throw refused(tx, status)
  markClosed(act.sandbox, tx, status)
  return told(act, tx)
}
