import { generateEntityId } from "@medusajs/framework/utils"
import { midtransOrderId } from "../../domain/payment/midtrans-order-id"
import type { Sql } from "../../shared/sql"
import { PurchasePaymentErrors } from "./errors"

type PaymentRow = {
  id: string
  payment_session_id: string | null
  amount: number
  credit_total: number
  status: string
  expires_at: Date
  overdue: boolean
}

type AttemptRow = { id: string; midtrans_order_id: string; status: string; leased: boolean }

/**
 * `open`: the caller holds the lease and must call Midtrans. `busy`: another caller does.
 * `done`: there is an open Snap page. `closed`: the purchase is not waiting for money any more.
 */
export type AttemptTurn =
  | {
      turn: "open"
      attempt_id: string
      midtrans_order_id: string
      amount: number
      credit_total: number
      expires_at: Date
    }
  | { turn: "busy" | "done" | "closed" }

/**
 * Writes the intent to open a Snap transaction for an order, or takes over one whose caller died.
 * At most one attempt of a purchase is alive, and at most one caller holds its lease, so an order
 * gets one Snap transaction however many ask at once. Call inside a transaction.
 */
export async function beginAttempt(
  sql: Sql,
  { order_id, lease_seconds }: { order_id: string; lease_seconds: number }
): Promise<AttemptTurn> {
  const [payment] = await sql<PaymentRow>(
    `select id, payment_session_id, amount, credit_total, status, expires_at, expires_at <= now() as overdue
     from reluv_purchase_payment where order_id = ? for update`,
    [order_id]
  )
  if (!payment) throw PurchasePaymentErrors.PAYMENT_NOT_FOUND()
  const { payment_session_id } = payment
  if (payment.status !== "pending" || payment.overdue || !payment_session_id)
    return { turn: "closed" }

  const [live] = await sql<AttemptRow>(
    `select id, midtrans_order_id, status, coalesce(lease_until > now(), false) as leased
     from reluv_payment_attempt where purchase_payment_id = ? and status in ('opening', 'open')`,
    [payment.id]
  )
  if (live?.status === "open") return { turn: "done" }
  if (live?.leased) return { turn: "busy" }

  const attempt = live ?? (await insertAttempt(sql, { id: payment.id, payment_session_id }))
  await sql(
    `update reluv_payment_attempt set lease_until = now() + make_interval(secs => ?), updated_at = now()
     where id = ?`,
    [lease_seconds, attempt.id]
  )
  return {
    turn: "open",
    attempt_id: attempt.id,
    midtrans_order_id: attempt.midtrans_order_id,
    amount: payment.amount,
    credit_total: payment.credit_total,
    expires_at: payment.expires_at,
  }
}

async function insertAttempt(sql: Sql, payment: { id: string; payment_session_id: string }) {
  const [last] = await sql<{ number: number }>(
    `select coalesce(max(number), 0)::int as number from reluv_payment_attempt where purchase_payment_id = ?`,
    [payment.id]
  )
  const number = (last?.number ?? 0) + 1
  const id = generateEntityId(undefined, "patt")
  const midtrans_order_id = midtransOrderId(payment.payment_session_id, number)
  await sql(
    `insert into reluv_payment_attempt (id, purchase_payment_id, number, midtrans_order_id, status)
     values (?, ?, ?, ?, 'opening')`,
    [id, payment.id, number, midtrans_order_id]
  )
  return { id, midtrans_order_id }
}

/** Records the Snap page that Midtrans made. If the attempt ended meanwhile, its page is to be closed. */
export async function recordAttemptOpened(
  sql: Sql,
  input: { attempt_id: string; snap_token: string; redirect_url: string }
): Promise<void> {
  await sql(
    `update reluv_payment_attempt set snap_token = ?, redirect_url = ?, lease_until = null, error = null,
       closed_at_vendor = null,
       status = case when status = 'opening' then 'open' else status end, updated_at = now()
     where id = ?`,
    [input.snap_token, input.redirect_url, input.attempt_id]
  )
}

/**
 * Midtrans did not make the page. `final`: it never will under this order id, so the next try gets
 * another one; otherwise the same id is tried again.
 */
export async function recordAttemptFailure(
  sql: Sql,
  input: { attempt_id: string; error: string; final: boolean }
): Promise<void> {
  await sql(
    `update reluv_payment_attempt set error = ?, lease_until = null, updated_at = now(),
       status = case when ? and status = 'opening' then 'failed' else status end
     where id = ?`,
    [input.error, input.final, input.attempt_id]
  )
}
