import { generateEntityId } from "@medusajs/framework/utils"
import type { Credit } from "../../domain/checkout/share-credits"
import { CASH_ON_DELIVERY } from "../../domain/payment/cash-on-delivery"
import {
  BEFORE_TRANSFER,
  type RefundStatus,
  refundStatus,
} from "../../domain/payment/refund-status"
import { retryDelaySeconds } from "../../domain/work/retry-delay"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { PurchasePaymentErrors } from "./errors"

export type NewRefund = {
  order_id: string
  seller_order_id: string | null
  cause: string
  /** Rupiah. */
  amount: number
  reason: string
  transaction_id: string
  known_key: string | null
  booked_in_medusa: boolean
  /** What came from a credit of the order goes back there. */
  credit?: Credit
}

export type ClaimedRefund = Omit<NewRefund, "credit"> & {
  id: string
  attempts: number
  rail: "gateway" | "manual" | "credit"
  credit: Credit | null
  /** The second pair of eyes that has seen its transfer: the money is back, and only to be booked. */
  confirmed_by: string | null
}

/** Writes that money is owed, once per cause. @returns the refund's id */
export async function oweRefund(sql: Sql, refund: NewRefund): Promise<string> {
  const [row] = await sql<{ id: string; fresh: boolean }>(
    `insert into reluv_purchase_refund as r
       (id, order_id, seller_order_id, cause, amount, reason, transaction_id, known_key,
        booked_in_medusa, rail, credit, next_attempt_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, now())
     on conflict (cause) do update set updated_at = r.updated_at returning id, xmax = 0 as fresh`,
    [
      generateEntityId(undefined, "rfnd"),
      refund.order_id,
      refund.seller_order_id,
      refund.cause,
      refund.amount,
      refund.reason,
      refund.transaction_id,
      refund.known_key,
      refund.booked_in_medusa,
      refund.credit ? "credit" : "gateway",
      refund.credit ? JSON.stringify(refund.credit) : null,
    ]
  )
  if (!row) throw new Error("the refund was not written")
  if (row.fresh) {
    await tell(sql, {
      name: "reluv.refund.owed",
      subject_id: row.id,
      order_id: refund.order_id,
      actor: { type: "system", id: "refund" },
      reason: refund.reason,
      data: { amount: refund.amount },
    })
  }
  return row.id
}

/**
 * Takes queued refunds that are due, each for one worker, and one per order at a time: only the one
 * of an order that is due first may be taken, so that two workers never pick different ones.
 */
export function claimRefunds(
  sql: Sql,
  { limit, lease_seconds, id }: { limit: number; lease_seconds: number; id?: string }
): Promise<ClaimedRefund[]> {
  return sql<ClaimedRefund>(
    `update reluv_purchase_refund r set attempts = r.attempts + 1, updated_at = now(),
       lease_until = now() + make_interval(secs => ?)
     where r.id = any(array(
       select id from reluv_purchase_refund q
       where q.status = 'queued' and q.next_attempt_at <= now()
         and (q.lease_until is null or q.lease_until < now()) and (?::text is null or q.id = ?)
         and not exists (
           select 1 from reluv_purchase_refund o where o.order_id = q.order_id and o.id <> q.id
             and o.status = 'queued'
             and (o.lease_until > now() or (o.next_attempt_at, o.id) < (q.next_attempt_at, q.id))
         )
       order by q.next_attempt_at limit ? for update skip locked
     ))
     returning r.id, r.order_id, r.seller_order_id, r.cause, r.amount, r.reason, r.transaction_id,
       r.known_key, r.booked_in_medusa, r.attempts, r.rail, r.credit, r.confirmed_by`,
    [lease_seconds, id ?? null, id ?? null, limit]
  )
}

export async function retryRefundLater(
  sql: Sql,
  { id, attempts, error }: { id: string; attempts: number; error: string }
): Promise<void> {
  await sql(
    `update reluv_purchase_refund set error = ?, lease_until = null, updated_at = now(),
       next_attempt_at = now() + make_interval(secs => ?)
     where id = ? and status = 'queued'`,
    [error, retryDelaySeconds(attempts), id]
  )
}

/** A person wants it tried now. */
export async function retryRefundNow(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `update reluv_purchase_refund set attempts = 0, next_attempt_at = now(), updated_at = now()
     where id = ? and status = 'queued'`,
    [id]
  )
}

export type BankAccount = { bank: string; account_number: string; account_name: string }

/**
 * Writes where the money is to go, on every refund of an order that nobody has transferred yet: one
 * that is being recorded at this moment keeps the account that it went to. Who said so, and when, is told of each.
 */
export async function setRefundAccount(
  sql: Sql,
  { order_id, bank_account, actor }: { order_id: string; bank_account: BankAccount; actor: Actor }
): Promise<{ count: number }> {
  const changed = await sql<{ id: string }>(
    `update reluv_purchase_refund set bank_account = ?::jsonb, updated_at = now()
     where order_id = ? and status = any(?) and confirmed_by is null and deleted_at is null
     returning id`,
    [JSON.stringify(bank_account), order_id, BEFORE_TRANSFER]
  )
  const { bank } = bank_account
  await tell(
    sql,
    ...changed.map(({ id }) => ({
      name: "reluv.refund.account-set" as const,
      subject_id: id,
      order_id,
      actor,
      data: { bank },
    }))
  )
  return { count: changed.length }
}

export type RefundMove = {
  id: string
  /** Narrows what may be left; any status that leads to `to` otherwise. */
  from?: readonly RefundStatus[]
  to: RefundStatus
  actor: Actor
  reason: string | null
  facts?: {
    rail?: ClaimedRefund["rail"]
    proof?: string
    recorded_by?: string
    /** Where it was transferred to, if not where the buyer said. */
    bank_account?: BankAccount
    confirmed_by?: string
    /** Whether another one than who recorded it has to. @default true */
    four_eyes?: boolean
    error?: string
  }
}

/**
 * Moves a refund one step, with what is known since; a done one shows in the payment's status at once.
 * Throws `REFUND_STATUS_NOT_ALLOWED` when the table does not allow it, and `REFUND_NEEDS_ACCOUNT` for a
 * transfer to nobody knows where; one that is there already is left alone.
 */
export async function moveRefund(sql: Sql, move: RefundMove): Promise<boolean> {
  const { id, from, to, actor, reason, facts = {} } = move
  const moved = await changeStatus(sql, "reluv_purchase_refund", {
    ids: [id],
    from: sourcesOf(move).filter((status) => !from || from.includes(status)),
    to,
    actor,
    reason,
  })
  if (moved.length === 0) {
    const [row] = await sql<{ status: RefundStatus }>(
      `select status from reluv_purchase_refund where id = ?`,
      [id]
    )
    if (!row) throw PurchasePaymentErrors.REFUND_NOT_FOUND()
    if (row.status === to) return false
    throw PurchasePaymentErrors.REFUND_STATUS_NOT_ALLOWED({ from: row.status, to })
  }
  const [now] = await sql<{
    order_id: string
    recorded_by: string | null
    confirmed_by: string | null
    has_account: boolean
  }>(
    `update reluv_purchase_refund set rail = coalesce(?, rail),
       proof = case when status = 'awaiting_transfer' then null else coalesce(?, proof) end,
       recorded_by = case when status = 'awaiting_transfer' then null else coalesce(?, recorded_by) end,
       confirmed_by = coalesce(?, confirmed_by), bank_account = coalesce(?::jsonb, bank_account),
       error = ?, lease_until = null, next_attempt_at = now(),
       done_at = case when status = 'done' then now() else done_at end, updated_at = now()
     where id = ?
     returning order_id, recorded_by, confirmed_by, bank_account is not null as has_account`,
    [
      facts.rail ?? null,
      facts.proof ?? null,
      facts.recorded_by ?? null,
      facts.confirmed_by ?? null,
      facts.bank_account ? JSON.stringify(facts.bank_account) : null,
      facts.error ?? null,
      id,
    ]
  )
  if (to === "awaiting_confirmation" && !now?.has_account) {
    throw PurchasePaymentErrors.REFUND_NEEDS_ACCOUNT()
  }
  // Whoever was to confirm it may have recorded it anew in between.
  const { confirmed_by, four_eyes = true } = facts
  if (confirmed_by && four_eyes && now?.recorded_by === confirmed_by) {
    throw PurchasePaymentErrors.REFUND_NEEDS_ANOTHER()
  }
  if (now && to === "done") await updateRefundedStatus(sql, { order_id: now.order_id, actor })
  return true
}

/** A recorded transfer is booked once somebody has confirmed it: the gateway is never asked to pay it as well. */
function sourcesOf({ to, facts }: RefundMove): readonly RefundStatus[] {
  const sources = refundStatus.sourcesOf(to)
  if (to !== "queued" || facts?.confirmed_by) return sources
  return sources.filter((status) => status !== "awaiting_confirmation")
}

/** The payment shows what of it has gone back; of one that is paid at doors, what of what was collected. */
export async function updateRefundedStatus(
  sql: Sql,
  { order_id, actor }: { order_id: string; actor: Actor }
): Promise<void> {
  await sql(`select 1 from reluv_purchase_payment where order_id = ? for update`, [order_id])
  // A statement of its own: the one that waited for the lock still sees the refunds as they were before.
  const [payment] = await sql<{ id: string; amount: number; refunded: number }>(
    `select p.id, case when p.payment_type = '${CASH_ON_DELIVERY}' then (
         select coalesce(sum(s.cash_due), 0) from reluv_seller_order s
         where s.order_id = p.order_id and s.delivered_at is not null and s.deleted_at is null
       ) else p.amount + p.credit_total end::int as amount, coalesce((
       select sum(r.amount) from reluv_purchase_refund r
       where r.order_id = p.order_id and r.status = 'done'
         and (r.booked_in_medusa or r.credit is not null or r.transaction_id like 'cash:%')
     ), 0)::int as refunded
     from reluv_purchase_payment p where p.order_id = ?`,
    [order_id]
  )
  if (!payment || payment.refunded === 0) return
  const whole = payment.refunded >= payment.amount
  await changeStatus(sql, "reluv_purchase_payment", {
    ids: [payment.id],
    from: whole ? ["paid", "partially_refunded"] : ["paid"],
    to: whole ? "refunded" : "partially_refunded",
    actor,
    reason: `Rp${payment.refunded} of Rp${payment.amount} went back`,
  })
}

/** How many refunds for a shop's orders have not gone back yet. The orders are read for whose they are. */
export async function countOpenRefundsOf(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_purchase_refund r
     join reluv_seller_order o on o.id = r.seller_order_id
     where o.seller_id = ? and r.status <> all(?)`,
    [seller_id, refundStatus.final]
  )
  return row?.count ?? 0
}
