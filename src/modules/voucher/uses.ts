import type { Obstacle } from "../../domain/voucher/obstacle"
import type { VoucherShare } from "../../domain/voucher/take-off"
import type { VoucherAudience, VoucherScope } from "../../domain/voucher/voucher"
import { voucherUseStatus } from "../../domain/voucher/voucher-status"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { WITH_PHONE } from "./buyer-phones"
import { refusalOf, VoucherErrors } from "./errors"
import { HAS_USED_A_FIRST, lockFirstPurchase } from "./first-purchase"

/** Whoever completes a cart is its buyer; the uses know them by their keys. */
const CHECKOUT: Actor = { type: "system", id: "checkout" }

/** What a purchase takes of one voucher. */
export type WantedUse = {
  voucher_id: string
  /** The code by which it came; null of one that was claimed before. */
  code: string | null
  amount: number
  shares: readonly VoucherShare[]
}

export type UseRequest = {
  cart_id: string
  customer_id: string | null
  /** By what the buyer is known again. */
  buyer_keys: readonly string[]
  vouchers: readonly WantedUse[]
}

/** SQL: how often one buyer may use the voucher `v`. Nobody buys for the first time twice. */
const PER_BUYER = `least(v.per_buyer, case v.audience when 'first_purchase' then 1 end)`

/**
 * SQL: what stands against a use of the voucher `v` by the code `c`, null where nothing does. Its parameters
 * are the buyer's keys, twice.
 */
const OBSTACLE = (amount: string, code: string, keys: string) => `case
  when v.status = 'ended' or v.ends_at <= clock_timestamp() then 'expired'
  when v.status = 'paused' then 'paused'
  when v.starts_at > clock_timestamp() then 'not_begun'
  when ${code} is not null and c.id is null then 'unknown'
  when ${PER_BUYER} <= (
    select count(*) from reluv_voucher_use u
    where u.voucher_id = v.id and u.status = 'used' and u.buyer_keys && ${keys}
  ) then 'used_by_you'
  when v.used >= v.quota or v.spent + ${amount} > v.budget or c.used >= c.quota then 'used_up'
  when ${HAS_USED_A_FIRST(keys)} then 'not_for_you'
end`

/** SQL: counts one use more of each voucher and code of `fine`. */
const COUNT_FINE = `counted as (
       update reluv_voucher v set used = v.used + 1, spent = v.spent + f.amount, updated_at = now()
       from fine f where v.id = f.voucher_id
     ), coded as (
       update reluv_voucher_code c set used = c.used + 1, updated_at = now()
       from fine f where c.id = f.code_id
     )`

/**
 * Counts what a cart uses of its vouchers, all or none. To be called in the transaction that claims its pieces:
 * the rows of the vouchers are locked in the order of their keys, so that what is left of one is given once,
 * and one buyer's carts queue. Throws `ORD_005` and `ORD_006` with what does not hold any more.
 */
export async function claimVouchers(sql: Sql, request: UseRequest): Promise<void> {
  const { cart_id, customer_id, vouchers } = request
  if (vouchers.length === 0) return
  const locked = await sql<Locked>(
    `select v.audience, ${WITH_PHONE("?::text[]")} as buyer_keys
     from reluv_voucher v where v.id = any(?) order by v.id for update`,
    [request.buyer_keys, vouchers.map(({ voucher_id }) => voucher_id)]
  )
  const buyer_keys = locked[0]?.buyer_keys ?? request.buyer_keys
  await lockFirstPurchase(sql, locked, buyer_keys)
  // A statement of its own: the one that waited for the locks still sees the counts as they were before.
  const looked = await sql<{ code: string | null; title: string; why: Obstacle["why"] | null }>(
    `with wanted as (
       select * from jsonb_to_recordset(?::jsonb)
         as w(voucher_id text, code text, amount int, shares jsonb)
     ), looked as (
       select w.*, v.title, v.platform_percent, c.id as code_id,
         ${OBSTACLE("w.amount", "w.code", "?::text[]")} as why
       from wanted w left join reluv_voucher v on v.id = w.voucher_id and v.deleted_at is null
       left join reluv_voucher_code c
         on c.voucher_id = v.id and c.code = w.code and c.deleted_at is null
     ), fine as (
       select * from looked where not exists (select 1 from looked where why is not null)
     ), ${COUNT_FINE}, written as (
       insert into reluv_voucher_use
         (id, voucher_id, cart_id, status, code, customer_id, buyer_keys, amount, platform_percent, shares)
       select 'vchu_' || replace(gen_random_uuid()::text, '-', ''), voucher_id, ?, 'used', code, ?,
         ?::text[], amount, platform_percent, shares
       from fine
     )
     select code, coalesce(title, voucher_id) as title, why from looked`,
    [JSON.stringify(vouchers), buyer_keys, buyer_keys, cart_id, customer_id, buyer_keys]
  )
  const refused = looked.flatMap(({ code, title, why }) => (why ? [{ code, title, why }] : []))
  if (refused.length > 0) throw refusalOf(refused)
  await tell(
    sql,
    ...vouchers.map(({ voucher_id, amount }) => ({
      name: "reluv.voucher.used" as const,
      subject_id: voucher_id,
      actor: CHECKOUT,
      data: { cart_id, amount },
    }))
  )
}

/** Who pays for what an order used of a voucher, for the cut. */
export type OrderedUse = { voucher_id: string; platform_percent: number }
/** The same with what the voucher is limited to, for the payment page. */
export type ConfirmedUse = OrderedUse & { scope: VoucherScope }

export type VoucherConfirmation = {
  cart_id: string
  order_id: string
  /** What each voucher takes off the order, by voucher. */
  taken: ReadonlyMap<string, number>
}

/**
 * Makes what a cart used that of its order. Throws `CART_CHANGED`, and changes nothing, unless that is just what
 * the order has taken off. Repeating it changes nothing.
 */
export async function confirmVouchers(
  sql: Sql,
  { cart_id, order_id, taken }: VoucherConfirmation
): Promise<ConfirmedUse[]> {
  const uses = await sql<ConfirmedUse & { amount: number }>(
    `update reluv_voucher_use u set order_id = ?, updated_at = now()
     from reluv_voucher v
     where v.id = u.voucher_id and u.cart_id = ? and u.status = 'used'
       and (u.order_id is null or u.order_id = ?)
     returning u.voucher_id, u.platform_percent, u.amount, v.scope`,
    [order_id, cart_id, order_id]
  )
  const same =
    uses.length === taken.size &&
    uses.every(({ voucher_id, amount }) => taken.get(voucher_id) === amount)
  if (!same) throw VoucherErrors.VOUCHERS_CHANGED()
  return uses
}

export function listOrderedUses(
  sql: Sql,
  { order_id }: { order_id: string }
): Promise<OrderedUse[]> {
  return sql<OrderedUse>(
    `select voucher_id, platform_percent from reluv_voucher_use where order_id = ?`,
    [order_id]
  )
}

/** What the vouchers are limited to that an order uses. */
export async function listUsedScopes(
  sql: Sql,
  { order_id }: { order_id: string }
): Promise<VoucherScope[]> {
  const rows = await sql<{ scope: VoucherScope }>(
    `select v.scope from reluv_voucher_use u join reluv_voucher v on v.id = u.voucher_id
     where u.order_id = ? and u.status = 'used' order by v.id`,
    [order_id]
  )
  return rows.map(({ scope }) => scope)
}

/**
 * Whose uses come back: a checkout's that made no order, an order's, or those of an order's that took something
 * off these sellers' parts only.
 */
export type ReturnRequest = { actor: Actor; reason: string } & (
  | { cart_id: string }
  | { order_id: string; seller_ids?: readonly string[] }
)

type Counted = {
  id: string
  voucher_id: string
  code: string | null
  amount: number
  cart_id: string
}

/** Gives uses back, once however often it is asked. @returns how many */
export async function returnVouchers(sql: Sql, request: ReturnRequest): Promise<number> {
  const { actor, reason } = request
  const mine =
    "cart_id" in request
      ? { where: `cart_id = ? and order_id is null`, parameters: [request.cart_id] }
      : {
          where: `order_id = ? and (?::text[] is null or not exists (
            select 1 from jsonb_array_elements(shares) share
            where not share->>'seller_id' = any(?::text[])))`,
          parameters: [request.order_id, request.seller_ids ?? null, request.seller_ids ?? null],
        }
  const locked = await lockVouchers(sql, mine, voucherUseStatus.sourcesOf("returned"))
  if (locked.length === 0) return 0
  const returned = await sql<Counted>(
    `with gone as (
       update reluv_voucher_use set status = 'returned', returned_at = now(), return_reason = ?,
         updated_at = now()
       where ${mine.where} and status = any(?)
       returning id, voucher_id, code, amount, cart_id
     ), counted as (
       update reluv_voucher v set used = v.used - 1, spent = v.spent - g.amount, updated_at = now()
       from gone g where v.id = g.voucher_id
     ), coded as (
       update reluv_voucher_code c set used = c.used - 1, updated_at = now()
       from gone g where c.voucher_id = g.voucher_id and c.code = g.code
     )
     select * from gone`,
    [reason, ...mine.parameters, voucherUseStatus.sourcesOf("returned")]
  )
  await tellOf(sql, "reluv.voucher.returned", returned, actor, reason)
  return returned.length
}

/**
 * Takes the uses of an ended order again, all or none, as far as their vouchers have any left: that a voucher
 * is over by now does not matter, its purchase was made in time. Throws `ORD_005`.
 */
export async function retakeVouchers(
  sql: Sql,
  { order_id, actor }: { order_id: string; actor: Actor }
): Promise<number> {
  const mine = { where: "order_id = ?", parameters: [order_id] }
  const locked = await lockVouchers(sql, mine, voucherUseStatus.sourcesOf("used"))
  const [first] = locked
  if (!first) return 0
  await lockFirstPurchase(sql, locked, first.buyer_keys)
  const looked = await sql<Counted & { title: string; used_up: boolean }>(
    `with mine as (
       select u.*, v.title, c.id as code_id,
         coalesce(v.used >= v.quota or v.spent + u.amount > v.budget or c.used >= c.quota
           or ${PER_BUYER} <= (
             select count(*) from reluv_voucher_use o where o.voucher_id = v.id
               and o.status = 'used' and o.buyer_keys && u.buyer_keys
           ), false) or ${HAS_USED_A_FIRST("u.buyer_keys")} as used_up
       from reluv_voucher_use u join reluv_voucher v on v.id = u.voucher_id
       left join reluv_voucher_code c on c.voucher_id = v.id and c.code = u.code
       where u.order_id = ? and u.status = any(?)
     ), fine as (
       select * from mine where not exists (select 1 from mine where used_up)
     ), ${COUNT_FINE}, taken as (
       update reluv_voucher_use u set status = 'used', returned_at = null, return_reason = null,
         updated_at = now()
       from fine f where u.id = f.id
     )
     select id, voucher_id, code, amount, cart_id, title, used_up from mine`,
    [order_id, voucherUseStatus.sourcesOf("used")]
  )
  const gone = looked.filter(({ used_up }) => used_up)
  if (gone.length > 0) {
    throw refusalOf(gone.map(({ code, title }) => ({ code, title, why: "used_up" as const })))
  }
  await tellOf(sql, "reluv.voucher.used", looked, actor, null)
  return looked.length
}

type Locked = { audience: VoucherAudience; buyer_keys: readonly string[] }

/** Whoever changes counts locks the vouchers first, in the order of their keys. */
function lockVouchers(
  sql: Sql,
  { where, parameters }: { where: string; parameters: readonly unknown[] },
  statuses: readonly string[]
): Promise<Locked[]> {
  return sql<Locked>(
    `select v.audience, u.buyer_keys
     from reluv_voucher_use u join reluv_voucher v on v.id = u.voucher_id
     where ${where} and u.status = any(?) order by v.id for update of v`,
    [...parameters, statuses]
  )
}

async function tellOf(
  sql: Sql,
  name: "reluv.voucher.used" | "reluv.voucher.returned",
  uses: readonly Counted[],
  actor: Actor,
  reason: string | null
): Promise<void> {
  await tell(
    sql,
    ...uses.map(({ voucher_id, cart_id, amount }) => ({
      name,
      subject_id: voucher_id,
      actor,
      reason,
      data: { cart_id, amount },
    }))
  )
}
