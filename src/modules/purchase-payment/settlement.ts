import { claimDue } from "../../shared/due"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"

export type Settlement = {
  midtrans_order_id: string
  transaction_id: string
  payment_type: string
  /** When the buyer paid, as the vendor tells it, which may be long before we hear of it. */
  paid_at: Date | null
  actor: Actor
  /** The purchase was over and came back to life; otherwise only a waiting payment can be paid. */
  revived?: boolean
}

/**
 * Marks an attempt and its purchase's payment as paid, in one transaction and once: from here on
 * nobody can close the purchase. What follows (book the money at Medusa, sell the pieces, tell the
 * sellers) is repeatable, and is found by `accounted_at` when its worker dies.
 *
 * @returns whether this call moved the payment; false when it was paid (or closed) already
 */
export async function settle(sql: Sql, settlement: Settlement): Promise<boolean> {
  const [attempt] = await sql<{ id: string; purchase_payment_id: string }>(
    `select id, purchase_payment_id from reluv_payment_attempt where midtrans_order_id = ?`,
    [settlement.midtrans_order_id]
  )
  if (!attempt) return false
  // The payment's row is the lock that opening an attempt takes as well.
  const moved = await changeStatus(sql, "reluv_purchase_payment", {
    ids: [attempt.purchase_payment_id],
    from: settlement.revived ? ["expired", "failed"] : ["pending"],
    to: "paid",
    actor: settlement.actor,
    reason: `${settlement.payment_type} ${settlement.transaction_id}`,
  })
  if (moved.length === 0) return false
  await sql(
    `update reluv_purchase_payment set payment_type = ?, paid_by = ?, heard_at = now(),
       paid_at = least(coalesce(?::timestamptz, now()), now()),
       tries = 0, retry_at = null, lease_until = null
     where id = ?`,
    [
      settlement.payment_type,
      settlement.transaction_id,
      settlement.paid_at,
      attempt.purchase_payment_id,
    ]
  )
  await sql(
    `update reluv_payment_attempt set status = 'paid', transaction_id = ?, payment_type = ?,
       lease_until = null, review = false, updated_at = now()
     where id = ?`,
    [settlement.transaction_id, settlement.payment_type, attempt.id]
  )
  // Paid by an older page: the newer one is of no use, and would take the money twice.
  await sql(
    `update reluv_payment_attempt set status = 'cancelled', lease_until = null, instructions = null,
       review = false, updated_at = now()
     where purchase_payment_id = ? and status in ('opening', 'open')`,
    [attempt.purchase_payment_id]
  )
  return true
}

/**
 * Takes the right to do what follows from `paid`. `died`: whoever had it before never gave it back.
 * @returns null when all of it is done, or another worker is at it
 */
export async function claimAccounting(
  sql: Sql,
  { order_id, lease_seconds }: { order_id: string; lease_seconds: number }
): Promise<{ died: boolean } | null> {
  const [claimed] = await sql<{ died: boolean }>(
    `update reluv_purchase_payment p set lease_until = now() + make_interval(secs => ?)
     from (select id, lease_until is not null as died from reluv_purchase_payment
           where order_id = ? for update) before
     where p.id = before.id and p.paid_by is not null and p.accounted_at is null
       and (p.lease_until is null or p.lease_until < now())
     returning before.died`,
    [lease_seconds, order_id]
  )
  return claimed ?? null
}

/** Something failed on the way: the next worker need not wait. */
export async function returnAccounting(
  sql: Sql,
  { order_id }: { order_id: string }
): Promise<void> {
  await sql(
    `update reluv_purchase_payment set lease_until = null
     where order_id = ? and accounted_at is null`,
    [order_id]
  )
}

/** Everything that follows from `paid` is done. @returns whether this call was the first to say so */
export async function recordAccounted(
  sql: Sql,
  { order_id }: { order_id: string }
): Promise<boolean> {
  const [accounted] = await sql<{ id: string }>(
    `update reluv_purchase_payment set accounted_at = now(), lease_until = null, tries = 0, retry_at = null
     where order_id = ? and paid_by is not null and accounted_at is null returning id`,
    [order_id]
  )
  if (!accounted) return false
  await tell(sql, {
    name: "reluv.payment.accounted",
    subject_id: accounted.id,
    order_id,
    actor: { type: "system", id: "accounting" },
  })
  return true
}

/** `midtrans_order_id` is null for a purchase that credit paid. */
export type UnaccountedPurchase = {
  /** Of the order. */
  id: string
  midtrans_order_id: string | null
  transaction_id: string
  tries: number
}

/** Paid purchases that our side has not finished; each is given to one worker, and not soon again. */
export function claimUnaccounted(
  sql: Sql,
  { limit, silent_seconds }: { limit: number; silent_seconds: number }
): Promise<UnaccountedPurchase[]> {
  return claimDue(
    sql,
    {
      table: "reluv_purchase_payment",
      where: "t.accounted_at is null and t.paid_by is not null",
      since: "t.heard_at",
      limit,
      rest_seconds: silent_seconds,
      lease_seconds: silent_seconds,
    },
    `t.order_id as id, t.paid_by as transaction_id, (
       select midtrans_order_id from reluv_payment_attempt a
       where a.purchase_payment_id = t.id and a.status = 'paid' limit 1) as midtrans_order_id`
  )
}

/** The buyer's try is over, or waits for a person, which is told once; the payment page stays. */
export async function recordTry(
  sql: Sql,
  input: { midtrans_order_id: string; transaction_id: string; review: boolean }
): Promise<void> {
  const [tried] = await sql<{ payment_id: string; order_id: string; reviewed: boolean }>(
    `update reluv_payment_attempt a set review = ?, instructions = null, transaction_id = ?, updated_at = now()
     from (
       select a.id, a.review as reviewed, p.id as payment_id, p.order_id
       from reluv_payment_attempt a join reluv_purchase_payment p on p.id = a.purchase_payment_id
       where a.midtrans_order_id = ? and a.status in ('opening', 'open') for update of a
     ) before
     where a.id = before.id
     returning before.payment_id, before.order_id, before.reviewed`,
    [input.review, input.transaction_id, input.midtrans_order_id]
  )
  if (!tried || tried.reviewed === input.review) return
  await tell(sql, {
    name: input.review ? "reluv.payment.in-review" : "reluv.payment.denied",
    subject_id: tried.payment_id,
    order_id: tried.order_id,
    actor: { type: "vendor", id: "midtrans" },
    reason: input.transaction_id,
  })
}

export type PendingTransaction = {
  midtrans_order_id: string
  transaction_id: string
  payment_type: string
  /** What the buyer needs to pay with the method chosen on the Snap page. */
  instructions: Record<string, unknown>
}

/** The buyer chose a method: shown to the buyer until the attempt ends. Never changes a status. */
export async function recordPendingTransaction(sql: Sql, input: PendingTransaction): Promise<void> {
  await sql(
    `update reluv_payment_attempt set transaction_id = ?, payment_type = ?, instructions = ?::jsonb,
       review = false, updated_at = now()
     where midtrans_order_id = ? and status in ('opening', 'open')`,
    [
      input.transaction_id,
      input.payment_type,
      JSON.stringify(input.instructions),
      input.midtrans_order_id,
    ]
  )
}
