import type { Credit } from "../../domain/checkout/share-credits"
import { claimDue } from "../../shared/due"
import type { Actor, Sql } from "../../shared/sql"
import { SellerOrderErrors } from "./errors"
import { lockedStatus, moveTo } from "./move"

export type Cancellation = {
  id: string
  actor: Actor
  reason: string
  /** A clock calls off what is late once it has the row: its seller may have booked a courier meanwhile, or got more time. */
  when_due?: boolean
}

/**
 * Cancels a part that is paid and has not left, and promises its whole amount back, in one
 * transaction: a crash afterwards cannot lose the promise. Throws `SELLER_ORDER_STATUS_NOT_ALLOWED`;
 * `SHIPMENT_LIVE` while a courier is booked. Repeating it changes nothing.
 */
export async function cancelPaid(
  sql: Sql,
  { id, actor, reason, when_due = false }: Cancellation
): Promise<boolean> {
  const { status, number, courier_since, is_late } = await lockedStatus(sql, id)
  if (status === "cancelled" || (when_due && (courier_since !== null || !is_late))) return false
  if (status !== "paid" && status !== "processing") {
    throw SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({
      number,
      from: status,
      to: "cancelled",
    })
  }
  if (courier_since) throw SellerOrderErrors.SHIPMENT_LIVE()
  await moveTo(sql, { ids: [id], to: "cancelled", actor, reason })
  await sql(`update reluv_seller_order set refund_due = total, cancelled_by = ? where id = ?`, [
    actor.type,
    id,
  ])
  return true
}

export type RefundDue = {
  id: string
  number: string
  order_id: string
  status: string
  cancelled_by: Actor["type"] | null
  /** Rupiah. */
  refund_due: number
  /** Rupiah; what the part cost. */
  total: number
  /** It was to be paid at the door, and never was: nothing of it goes back. */
  uncollected: boolean
  /** The part's shares of the order's credits. */
  credits: Credit[]
  variant_ids: string[]
  line_item_ids: string[]
}

/** Parts whose promise of money is not owed in the payment's books yet. */
export function claimRefundsDue(
  sql: Sql,
  batch: { limit: number; lease_seconds: number }
): Promise<{ id: string; tries: number }[]> {
  const table = "reluv_seller_order"
  const due = { table, where: "t.refund_due is not null", since: "t.updated_at" }
  return claimDue(sql, { ...due, ...batch }, "t.id")
}

/** @returns what a part has promised back, or null when nothing is left to be owed */
export async function findRefundDue(sql: Sql, { id }: { id: string }): Promise<RefundDue | null> {
  const [due] = await sql<RefundDue>(
    `select o.id, o.number, o.order_id, o.status, o.cancelled_by, o.refund_due, o.total,
       o.cash_due is not null and o.delivered_at is null as uncollected,
       coalesce(o.credits, '[]') as credits,
       (select coalesce(json_agg(l.variant_id), '[]') from reluv_seller_order_line l
        where l.seller_order_id = o.id and l.variant_id is not null) as variant_ids,
       (select coalesce(json_agg(l.line_item_id), '[]') from reluv_seller_order_line l
        where l.seller_order_id = o.id) as line_item_ids
     from reluv_seller_order o
     where o.refund_due is not null and o.id = ?`,
    [id]
  )
  return due ?? null
}

export async function clearRefundDue(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `update reluv_seller_order set refund_due = null, tries = 0, retry_at = null, updated_at = now()
     where id = ?`,
    [id]
  )
}

/** `amount` is all that has gone back of a part by now: repeating it changes nothing. */
export async function recordRefunded(
  sql: Sql,
  { id, amount }: { id: string; amount: number }
): Promise<void> {
  await sql(
    `update reluv_seller_order set refunded_total = greatest(refunded_total, ?), updated_at = now() where id = ?`,
    [amount, id]
  )
}

/**
 * The sellers of an order whose parts ended without a sale: called off before they left, or lost on their way to a buyer who
 * was to pay at the door. A parcel that was refused there has used its voucher.
 */
export async function listUnsoldSellers(
  sql: Sql,
  { order_id }: { order_id: string }
): Promise<string[]> {
  const rows = await sql<{ seller_id: string }>(
    `select seller_id from reluv_seller_order o
     where order_id = ? and status = 'cancelled' and deleted_at is null
       and (shipped_at is null or not exists (
         select 1 from reluv_cash_refusal r where r.seller_order_id = o.id and r.deleted_at is null))`,
    [order_id]
  )
  return rows.map(({ seller_id }) => seller_id)
}
