import type { DiscountKind, DiscountStatus, phaseOf } from "../../domain/discount/discount"
import type { Sql } from "../../shared/sql"

/** A discount with how much it holds for. */
export type DiscountRow = {
  id: string
  seller_id: string
  campaign_id: string | null
  campaign_title: string | null
  title: string
  kind: DiscountKind
  value: number
  status: DiscountStatus
  starts_at: Date
  ends_at: Date
  ended_at: Date | null
  listings: number
  created_at: Date
}

/** What people call a discount at this moment, as SQL. */
const PHASES: Record<ReturnType<typeof phaseOf>, string> = {
  scheduled: "d.status = 'active' and d.starts_at > now() and d.ends_at > now()",
  running: "d.status = 'active' and d.starts_at <= now() and d.ends_at > now()",
  ended: "(d.status = 'ended' or d.ends_at <= now())",
}

export type DiscountFilter = {
  id?: string
  seller_id?: string
  campaign_id?: string
  phase?: keyof typeof PHASES
  limit: number
  offset: number
}

/** Discounts, the newest first, and how many there are in all. */
export async function readDiscounts(
  sql: Sql,
  { id, seller_id, campaign_id, phase, limit, offset }: DiscountFilter
): Promise<{ discounts: DiscountRow[]; count: number }> {
  const where = [
    "d.deleted_at is null",
    ...(id === undefined ? [] : ["d.id = ?"]),
    ...(seller_id === undefined ? [] : ["d.seller_id = ?"]),
    ...(campaign_id === undefined ? [] : ["d.campaign_id = ?"]),
    ...(phase === undefined ? [] : [PHASES[phase]]),
  ]
  const parameters = [id, seller_id, campaign_id].filter((value) => value !== undefined)
  const rows = await sql<DiscountRow & { all: number }>(
    `select d.*, p.listings, c.title as campaign_title
     from (
       select id, seller_id, campaign_id, title, kind, value, status, starts_at, ends_at, ended_at,
         created_at, count(*) over ()::int as "all"
       from reluv_discount d where ${where.join(" and ")} order by id desc limit ? offset ?
     ) d
     cross join lateral (
       select count(distinct listing_id)::int as listings from reluv_discount_price
       where discount_id = d.id
     ) p
     left join reluv_campaign c on c.id = d.campaign_id
     order by d.id desc`,
    [...parameters, limit, offset]
  )
  return { discounts: rows.map(({ all, ...row }) => row), count: rows[0]?.all ?? 0 }
}

/**
 * What these variants of these shops were sold for in these sales of the marketplace at that moment, in rupiah. What has ended
 * is sold at its price until its price list is gone, and a cart was looked at before it became an order.
 */
export function readCampaignPrices(
  sql: Sql,
  {
    campaign_ids,
    seller_ids,
    variant_ids,
    at,
  }: {
    campaign_ids: readonly string[]
    seller_ids: readonly string[]
    variant_ids: readonly string[]
    at: Date
  }
): Promise<{ variant_id: string; campaign_id: string; price: number }[]> {
  return sql(
    `select p.variant_id, d.campaign_id, p.price from reluv_discount d
     join reluv_discount_price p on p.discount_id = d.id and p.variant_id = any(?) and p.deleted_at is null
     where d.campaign_id = any(?) and d.seller_id = any(?) and d.deleted_at is null and d.starts_at <= ?
       and (d.price_list_id is not null
         or least(d.ends_at, coalesce(d.ended_at, d.ends_at)) > ?::timestamptz - interval '10 minutes')
     order by p.price, d.id`,
    [variant_ids, campaign_ids, seller_ids, at, at]
  )
}
