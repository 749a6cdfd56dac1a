import { generateEntityId } from "@medusajs/framework/utils"
import type { DiscountKind } from "../../domain/discount/discount"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { DiscountErrors } from "./errors"
import { requireJoinable } from "./joining"

export type PromisedPrice = {
  listing_id: string
  variant_id: string
  price: number
  compare_at: number
}

export type NewDiscount = {
  seller_id: string
  /** The campaign that the shop joins by it, whose times it has. */
  campaign_id: string | null
  title: string
  kind: DiscountKind
  value: number
  starts_at: Date
  ends_at: Date
  prices: readonly PromisedPrice[]
  actor: Actor
  /** How long whoever asks has for the rest, before the job does it. */
  lease_seconds: number
}

/**
 * Writes down what a shop promises, of what no other discount of it holds for in that time. Throws
 * `DISCOUNT_EMPTY`, and what `requireJoinable` does. @returns the listings that another one holds for; and its id, null where those are asked
 * for by name: nothing is written then
 */
export async function giveDiscount(
  sql: Sql,
  { prices, actor, lease_seconds, all_or_none, ...discount }: NewDiscount & { all_or_none: boolean }
): Promise<{ id: string | null; overlapping: string[] }> {
  const { seller_id, starts_at, ends_at } = discount
  if (discount.campaign_id) await requireJoinable(sql, { id: discount.campaign_id, seller_id })
  // Two discounts of a shop for the same listing queue here.
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`discounts:${seller_id}`])
  const taken = await sql<{ listing_id: string }>(
    `select distinct p.listing_id from reluv_discount_price p
     join reluv_discount d on d.id = p.discount_id
     where p.listing_id = any(?) and d.status = 'active' and d.starts_at < ? and d.ends_at > ?`,
    [[...new Set(prices.map(({ listing_id }) => listing_id))], ends_at, starts_at]
  )
  const overlapping = taken.map(({ listing_id }) => listing_id)
  if (all_or_none && overlapping.length > 0) return { id: null, overlapping }
  const free = prices.filter(({ listing_id }) => !overlapping.includes(listing_id))
  if (free.length === 0) throw DiscountErrors.DISCOUNT_EMPTY()
  const id = generateEntityId(undefined, "disc")
  await sql(
    `insert into reluv_discount
       (id, seller_id, campaign_id, title, kind, value, starts_at, ends_at, settle_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))`,
    [
      id,
      seller_id,
      discount.campaign_id,
      discount.title,
      discount.kind,
      discount.value,
      starts_at,
      ends_at,
      lease_seconds,
    ]
  )
  await sql(
    `insert into reluv_discount_price (id, discount_id, listing_id, variant_id, price, compare_at)
     select 'dprc_' || replace(gen_random_uuid()::text, '-', ''), ?, p.*
     from unnest(?::text[], ?::text[], ?::int[], ?::int[]) as p(listing_id, variant_id, price, compare_at)`,
    [
      id,
      free.map(({ listing_id }) => listing_id),
      free.map(({ variant_id }) => variant_id),
      free.map(({ price }) => price),
      free.map(({ compare_at }) => compare_at),
    ]
  )
  await tell(sql, { name: "reluv.discount.created", subject_id: id, actor, data: { seller_id } })
  return { id, overlapping }
}

/** Ends a discount for good; one that has ended stays. Throws `DISCOUNT_NOT_FOUND`. */
export async function endDiscount(
  sql: Sql,
  { id, seller_id, actor, reason }: Ending
): Promise<boolean> {
  const [known] = await sql(
    `select 1 from reluv_discount
     where id = ? and (?::text is null or seller_id = ?) and deleted_at is null`,
    [id, seller_id, seller_id]
  )
  if (!known) throw DiscountErrors.DISCOUNT_NOT_FOUND()
  return end(sql, { id, actor, reason })
}
type Ending = {
  id: string
  /** The shop that ends one of its own; null for an operator, who may end any. */
  seller_id: string | null
  actor: Actor
  reason: string | null
}

async function end(sql: Sql, { id, actor, reason }: Omit<Ending, "seller_id">): Promise<boolean> {
  const from = ["active"] as const
  const change = { ids: [id], from, to: "ended" as const, actor, reason, stamp: "ended_at" }
  const moved = await changeStatus(sql, "reluv_discount", change)
  if (moved.length === 0) return false
  await sql(
    `update reluv_discount set settle_at = now(), tries = 0, retry_at = null where id = ?`,
    [id]
  )
  return true
}

/** Ends one whose time is over. */
export async function endInTime(sql: Sql, { id, actor }: { id: string; actor: Actor }) {
  const [over] = await sql(
    `select 1 from reluv_discount where id = ? and status = 'active' and ends_at <= now()`,
    [id]
  )
  return over ? end(sql, { id, actor, reason: "its time is over" }) : false
}
