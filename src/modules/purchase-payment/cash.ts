import { generateEntityId } from "@medusajs/framework/utils"
import { CASH_ON_DELIVERY } from "../../domain/payment/cash-on-delivery"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { PurchasePaymentErrors } from "./errors"
import { updateRefundedStatus } from "./refunds"

const COURIERS: Actor = { type: "system", id: "cash-on-delivery" }

/** A parcel on its way may still change it, or that one did not come there after all. */
const UNSETTLED_OR_PAID = ["on_delivery", "paid", "partially_refunded"]

/** What a purchase that is paid at the door is paid by, in place of a transaction. */
export function paidInCash(order_id: string): string {
  return `cash:${order_id}`
}

export function isCash(paid_by: string): boolean {
  return paid_by.startsWith("cash:")
}

/**
 * Once no parcel of a purchase is on its way to a door: it is paid, or called off where all of them went back, also where that
 * is found afterwards. Call it after the change, in the transaction that ends a part or brings it to its buyer. Repeating it
 * changes nothing.
 */
export async function settleCash(sql: Sql, { order_id }: { order_id: string }): Promise<void> {
  // Its parts end in transactions of their own: the last of them finds the others.
  const [payment] = await sql<{ id: string }>(
    `select id from reluv_purchase_payment
     where order_id = ? and status = any(?) and payment_type = ? for update`,
    [order_id, UNSETTLED_OR_PAID, CASH_ON_DELIVERY]
  )
  if (!payment) return
  const [parts] = await sql<{ waiting: number; collected: number }>(
    `select count(*) filter (where delivered_at is null and status <> 'cancelled')::int as waiting,
       count(*) filter (where delivered_at is not null)::int as collected
     from reluv_seller_order where order_id = ? and deleted_at is null`,
    [order_id]
  )
  if (!parts || parts.waiting > 0) return
  const to = parts.collected > 0 ? "paid" : "cancelled"
  const moved = await changeStatus(sql, "reluv_purchase_payment", {
    ids: [payment.id],
    // The one way from `paid` to `cancelled`: nothing of it was.
    from: to === "paid" ? ["on_delivery"] : ["on_delivery", "paid"],
    to,
    actor: COURIERS,
    reason: `${parts.collected} parcels were paid at the door`,
  })
  if (moved.length > 0)
    await sql(
      `update reluv_purchase_payment set paid_at = case when ? then now() end,
         closed_at = case when ? then null else now() end where id = ?`,
      [to === "paid", to === "paid", payment.id]
    )
  // Of a part that came earlier some may have gone back meanwhile.
  if (to === "paid") await updateRefundedStatus(sql, { order_id, actor: COURIERS })
}

/**
 * A cart whose buyer pays at the door, once its pieces are claimed in the same transaction. Throws
 * `CASH_ON_DELIVERY_TOO_MANY` where that would make more than `max_open` parcels that nobody has paid for. Repeating it
 * changes nothing.
 */
export async function claimCash(
  sql: Sql,
  { cart_id, customer_id, buyer_keys, max_open }: CashBuyer & { cart_id: string; max_open: number }
): Promise<void> {
  const keys = [...new Set([accountKey(customer_id), ...buyer_keys])]
  // Of carts that one buyer completes at once, whichever accounts they are of, each finds those before.
  await sql(
    `select pg_advisory_xact_lock(hashtextextended('cash:' || key, 0))
     from (select unnest(?::text[]) as key order by key) as keys`,
    [keys]
  )
  await sql(
    `insert into reluv_cash_claim (id, cart_id, customer_id, buyer_keys) values (?, ?, ?, ?::text[])
     on conflict (cart_id) do nothing`,
    [generateEntityId(undefined, "ccl"), cart_id, customer_id, keys]
  )
  if ((await countOpenCash(sql, { buyer_keys: keys })) > max_open)
    throw PurchasePaymentErrors.CASH_ON_DELIVERY_TOO_MANY({ most: max_open })
}

type CashBuyer = {
  customer_id: string
  /** By what they are known again besides. */
  buyer_keys: readonly string[]
}

function accountKey(customer_id: string): string {
  return `customer:${customer_id}`
}

/** How many parcels are on their way to a buyer's door, or will be, that nobody has paid for. */
export async function countOpenCash(
  sql: Sql,
  { buyer_keys }: { buyer_keys: readonly string[] }
): Promise<number> {
  // A cart is a parcel of each shop whose pieces it holds, until that part is at its door or over.
  const [row] = await sql<{ count: number }>(
    `select count(distinct (c.cart_id, l.seller_id))::int as count
     from reluv_cash_claim k
       join reluv_piece_claim c on c.cart_id = k.cart_id and c.status <> 'released'
       join reluv_listing l on l.id = c.listing_id
       left join reluv_seller_order o on o.order_id = c.order_id and o.seller_id = l.seller_id
         and o.deleted_at is null
     where k.buyer_keys && ?::text[] and o.delivered_at is null
       and o.status is distinct from 'cancelled'`,
    [buyer_keys]
  )
  return row?.count ?? 0
}

export type NewCashRefusal = {
  seller_order_id: string
  order_id: string
  customer_id: string | null
  /** What the courier said of the parcel, or an operator. */
  reason: string
}

/** A buyer did not take, and pay, a parcel. They are known by what their purchase is known by. Once per part. */
export async function recordCashRefusal(
  sql: Sql,
  { actor = COURIERS, ...refusal }: NewCashRefusal & { actor?: Actor }
): Promise<void> {
  const [fresh] = await sql<{ id: string }>(
    `insert into reluv_cash_refusal (id, seller_order_id, order_id, customer_id, reason, buyer_keys)
     values (?, ?, ?, ?, ?, coalesce((
       select k.buyer_keys from reluv_piece_claim c join reluv_cash_claim k on k.cart_id = c.cart_id
       where c.order_id = ? limit 1), ?::text[]))
     on conflict (seller_order_id) do nothing returning id`,
    [
      generateEntityId(undefined, "cref"),
      refusal.seller_order_id,
      refusal.order_id,
      refusal.customer_id,
      refusal.reason,
      refusal.order_id,
      refusal.customer_id === null ? [] : [accountKey(refusal.customer_id)],
    ]
  )
  if (!fresh) return
  await tell(sql, {
    name: "reluv.cash-refusal.recorded",
    subject_id: fresh.id,
    order_id: refusal.order_id,
    actor,
    reason: refusal.reason,
    data: { seller_order_id: refusal.seller_order_id },
  })
}

/** How many parcels a buyer sent back that nobody forgave, with whichever account. */
export async function countCashRefusals(
  sql: Sql,
  { buyer_keys }: { buyer_keys: readonly string[] }
): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_cash_refusal
     where buyer_keys && ?::text[] and forgiven_at is null and deleted_at is null`,
    [buyer_keys]
  )
  return row?.count ?? 0
}

export type CashRefusalRow = NewCashRefusal & {
  id: string
  number: string
  created_at: Date
  forgiven_at: Date | null
  forgiven_by: string | null
  forgiven_reason: string | null
}

/** The newest first. The orders are read for their numbers. */
export async function findCashRefusals(
  sql: Sql,
  {
    customer_id = null,
    limit,
    offset,
  }: { customer_id?: string | null; limit: number; offset: number }
): Promise<{ refusals: CashRefusalRow[]; count: number }> {
  const where = customer_id === null ? "true" : "r.customer_id = ?"
  const values = customer_id === null ? [] : [customer_id]
  const refusals = await sql<CashRefusalRow>(
    `select r.id, r.seller_order_id, r.order_id, r.customer_id, r.reason, r.created_at, r.forgiven_at,
       r.forgiven_by, r.forgiven_reason, o.number
     from reluv_cash_refusal r join reluv_seller_order o on o.id = r.seller_order_id
     where ${where} order by r.id desc limit ? offset ?`,
    [...values, limit, offset]
  )
  const [all] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_cash_refusal r where ${where}`,
    values
  )
  return { refusals, count: all?.count ?? 0 }
}

/** An operator lets a buyer pay at the door again. Throws `CASH_REFUSAL_NOT_FOUND`. Repeating it changes nothing. */
export async function forgiveCashRefusal(
  sql: Sql,
  { id, actor, reason }: { id: string; actor: Actor; reason: string }
): Promise<void> {
  const [refusal] = await sql<{
    order_id: string
    forgiven_at: Date | null
    seller_order_id: string
  }>(
    `select order_id, forgiven_at, seller_order_id from reluv_cash_refusal where id = ? for update`,
    [id]
  )
  if (!refusal) throw PurchasePaymentErrors.CASH_REFUSAL_NOT_FOUND()
  if (refusal.forgiven_at) return
  await sql(
    `update reluv_cash_refusal set forgiven_at = now(), forgiven_by = ?, forgiven_reason = ?,
       updated_at = now() where id = ?`,
    [actor.id, reason, id]
  )
  await tell(sql, {
    name: "reluv.cash-refusal.forgiven",
    subject_id: id,
    order_id: refusal.order_id,
    actor,
    reason,
    data: { seller_order_id: refusal.seller_order_id },
  })
}
