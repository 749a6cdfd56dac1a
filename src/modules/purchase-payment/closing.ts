import { UNPAID_ENDS, type UnpaidEnd } from "../../domain/payment/payment-status"
import { claimDue } from "../../shared/due"
import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"

export type Closing = {
  order_id: string
  to: UnpaidEnd
  actor: Actor
  reason: string
  /** The vendor does not answer just now: it is told later, by a job. */
  vendor_away?: boolean
}

/**
 * Ends a payment that nobody made, in one statement with its attempts: after it, no settlement can
 * slip in as an ordinary one. What follows (cancel the order, free the pieces, tell Midtrans) is
 * done by whoever holds the lease, and found by `closed_at` when that one dies.
 *
 * @returns whether this call ended it
 */
export async function closePayment(sql: Sql, closing: Closing): Promise<boolean> {
  const [payment] = await sql<{ id: string }>(
    `select id from reluv_purchase_payment where order_id = ?`,
    [closing.order_id]
  )
  if (!payment) return false
  const moved = await changeStatus(sql, "reluv_purchase_payment", {
    ids: [payment.id],
    from: ["pending"],
    to: closing.to,
    actor: closing.actor,
    reason: closing.reason,
  })
  if (moved.length === 0) return false
  await startAnew(sql, payment.id)
  await sql(
    `update reluv_payment_attempt set status = ?, lease_until = null, instructions = null, review = false,
       updated_at = now()
     where purchase_payment_id = ? and status in ('opening', 'open')`,
    [closing.to === "expired" ? "expired" : "cancelled", payment.id]
  )
  return true
}

/** What a job tried in the old status says nothing of the new one. */
async function startAnew(sql: Sql, id: string): Promise<void> {
  await sql(`update reluv_purchase_payment set tries = 0, retry_at = null where id = ?`, [id])
}

/** A person wants what is stuck about a purchase's payment tried now. */
export async function retryPayment(sql: Sql, { order_id }: { order_id: string }): Promise<void> {
  await sql(
    `update reluv_purchase_payment set tries = 0, retry_at = null, lease_until = null where order_id = ?`,
    [order_id]
  )
}

/** Ends the open attempt so that another can be made. @returns the attempt, or null if there is none */
export async function retireAttempt(
  sql: Sql,
  { order_id }: { order_id: string }
): Promise<{ id: string } | null> {
  const [attempt] = await sql<{ id: string }>(
    `update reluv_payment_attempt a set status = 'cancelled', instructions = null, review = false,
       lease_until = null, updated_at = now()
     from reluv_purchase_payment p
     where p.order_id = ? and p.id = a.purchase_payment_id and p.status = 'pending'
       and p.expires_at > now() and a.status = 'open'
     returning a.id`,
    [order_id]
  )
  return attempt ?? null
}

type Batch = { limit: number; lease_seconds: number }

/** A purchase by its order, and how often a job has taken it up. */
export type DuePayment = { id: string; tries: number }

/** Payments past their deadline that are still waiting. */
export function claimOverdue(sql: Sql, batch: Batch): Promise<DuePayment[]> {
  const table = "reluv_purchase_payment"
  const due = { table, where: "t.status = 'pending'", since: "t.expires_at" }
  return claimDue(sql, { ...due, ...batch }, "t.order_id as id")
}

/** Ended payments whose consequences are not all done. Finishing takes its own lease. */
export function claimUnclosed(sql: Sql, batch: Batch): Promise<DuePayment[]> {
  return claimDue(
    sql,
    {
      table: "reluv_purchase_payment",
      where: `t.closed_at is null and t.status in ('expired', 'failed', 'cancelled')
        and (t.lease_until is null or t.lease_until < now())`,
      since: "t.updated_at",
      ...batch,
    },
    "t.order_id as id"
  )
}

/** Takes the lease of one ended payment for the caller, whoever had it before is dead or done. */
export async function claimClosing(
  sql: Sql,
  { order_id, lease_seconds }: { order_id: string; lease_seconds: number }
): Promise<boolean> {
  const claimed = await sql(
    `update reluv_purchase_payment set lease_until = now() + make_interval(secs => ?)
     where order_id = ? and status = any(?) and closed_at is null
       and (lease_until is null or lease_until < now())
     returning id`,
    [lease_seconds, order_id, UNPAID_ENDS]
  )
  return claimed.length > 0
}

export async function recordClosed(sql: Sql, { order_id }: { order_id: string }): Promise<void> {
  await sql(
    `update reluv_purchase_payment set closed_at = now(), lease_until = null, tries = 0, retry_at = null
     where order_id = ? and status = any(?)`,
    [order_id, UNPAID_ENDS]
  )
}

/** Midtrans takes no money for this attempt any more, and what it had taken is accounted for. */
export async function recordClosedAtVendor(
  sql: Sql,
  { attempt_id }: { attempt_id: string }
): Promise<void> {
  await sql(`update reluv_payment_attempt set closed_at_vendor = now() where id = ?`, [attempt_id])
}

/** Open attempts that have been silent for a while; each is given to one worker, and not soon again. */
export function claimSilent(
  sql: Sql,
  { limit, silent_seconds }: { limit: number; silent_seconds: number }
): Promise<{ midtrans_order_id: string }[]> {
  return claimDue(
    sql,
    {
      table: "reluv_payment_attempt",
      where: "t.status = 'open'",
      since: "t.updated_at",
      limit,
      rest_seconds: silent_seconds,
      lease_seconds: silent_seconds,
      every_seconds: silent_seconds,
    },
    "t.midtrans_order_id"
  )
}

export type UnclosedAttempt = {
  id: string
  order_id: string
  midtrans_order_id: string
  transaction_id: string | null
  tries: number
}

/**
 * Ended attempts that Midtrans may still be paid for, or was paid for in the last moment; each is given
 * to one worker, and not soon again.
 */
export function claimUnclosedAttempts(
  sql: Sql,
  { limit, silent_seconds }: { limit: number; silent_seconds: number }
): Promise<UnclosedAttempt[]> {
  return claimDue(
    sql,
    {
      table: "reluv_payment_attempt",
      where: "t.closed_at_vendor is null and t.status in ('expired', 'cancelled', 'failed')",
      since: "t.updated_at",
      limit,
      rest_seconds: silent_seconds,
      lease_seconds: silent_seconds,
    },
    `t.id, t.midtrans_order_id, t.transaction_id,
     (select order_id from reluv_purchase_payment p where p.id = t.purchase_payment_id) as order_id`
  )
}
