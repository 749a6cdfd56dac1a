import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"

export type Closing = {
  order_id: string
  to: "expired" | "failed"
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
  await sql(
    `update reluv_payment_attempt set status = ?, lease_until = null, instructions = null, review = false,
       updated_at = now()
     where purchase_payment_id = ? and status in ('opening', 'open')`,
    [closing.to === "expired" ? "expired" : "cancelled", payment.id]
  )
  return true
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

/** Payments past their deadline that are still waiting, oldest first; each goes to one worker. */
export function claimOverdue(
  sql: Sql,
  { limit, lease_seconds }: { limit: number; lease_seconds: number }
): Promise<{ order_id: string }[]> {
  return sql(
    `update reluv_purchase_payment set checked_until = now() + make_interval(secs => ?)
     where id in (
       select id from reluv_purchase_payment
       where status = 'pending' and expires_at <= now()
         and (checked_until is null or checked_until < now())
       order by expires_at limit ? for update skip locked
     ) returning order_id`,
    [lease_seconds, limit]
  )
}

/** Ended payments whose consequences are not all done. Finishing takes its own lease. */
export function listUnclosed(
  sql: Sql,
  { limit }: { limit: number }
): Promise<{ order_id: string }[]> {
  return sql(
    `select order_id from reluv_purchase_payment
     where status in ('expired', 'failed') and closed_at is null
       and (close_lease_until is null or close_lease_until < now())
     order by updated_at limit ?`,
    [limit]
  )
}

/** Takes the lease of one ended payment for the caller, whoever had it before is dead or done. */
export async function claimClosing(
  sql: Sql,
  { order_id, lease_seconds }: { order_id: string; lease_seconds: number }
): Promise<boolean> {
  const claimed = await sql(
    `update reluv_purchase_payment set close_lease_until = now() + make_interval(secs => ?)
     where order_id = ? and status in ('expired', 'failed') and closed_at is null
       and (close_lease_until is null or close_lease_until < now())
     returning id`,
    [lease_seconds, order_id]
  )
  return claimed.length > 0
}

export async function recordClosed(sql: Sql, { order_id }: { order_id: string }): Promise<void> {
  await sql(
    `update reluv_purchase_payment set closed_at = now(), close_lease_until = null
     where order_id = ? and status in ('expired', 'failed')`,
    [order_id]
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
  return sql(
    `update reluv_payment_attempt set checked_at = now()
     where id in (
       select id from reluv_payment_attempt
       where status = 'open' and updated_at < now() - make_interval(secs => ?)
         and (checked_at is null or checked_at < now() - make_interval(secs => ?))
       order by checked_at nulls first limit ? for update skip locked
     ) returning midtrans_order_id`,
    [silent_seconds, silent_seconds, limit]
  )
}

export type UnclosedAttempt = {
  id: string
  order_id: string
  midtrans_order_id: string
  transaction_id: string | null
}

/**
 * Ended attempts that Midtrans may still be paid for, or was paid for in the last moment; each is given
 * to one worker, and not soon again.
 */
export function claimUnclosedAttempts(
  sql: Sql,
  { limit, silent_seconds }: { limit: number; silent_seconds: number }
): Promise<UnclosedAttempt[]> {
  return sql(
    `update reluv_payment_attempt a set checked_at = now()
     from reluv_purchase_payment p
     where p.id = a.purchase_payment_id and a.id in (
       select id from reluv_payment_attempt
       where status in ('expired', 'cancelled', 'failed') and closed_at_vendor is null
         and updated_at < now() - make_interval(secs => ?)
         and (checked_at is null or checked_at < now() - make_interval(secs => ?))
       order by checked_at nulls first limit ? for update skip locked
     ) returning a.id, p.order_id, a.midtrans_order_id, a.transaction_id`,
    [silent_seconds, silent_seconds, limit]
  )
}
