import type { CampaignStatus } from "../../domain/discount/campaign"
import type { Sql } from "../../shared/sql"

/** A campaign with how many take part in it. */
export type CampaignRow = {
  id: string
  handle: string
  title: string
  description: string | null
  badge: string
  status: CampaignStatus
  starts_at: Date
  ends_at: Date
  join_until: Date
  min_percent: number
  is_open: boolean
  created_at: Date
  /** Shops that were asked, and those that have promised prices. */
  invited: number
  sellers: number
  /** With a promised price; and those of one shop, where it was asked for by one. */
  listings: number
  own_listings: number
}

export type CampaignFilter = {
  id?: string
  handle?: string
  /** A part of the title, with `\\`, `%` and `_` escaped. */
  q?: string
  /** Only what this shop may join, or has joined. */
  seller_id?: string
  /** Only what is running or still to come. */
  is_ahead?: boolean
  limit: number
  offset: number
}

/** SQL: what was not taken out of its campaign before that was over. */
const TOOK_PART = `(d.status = 'active' or d.ended_at >= least(c.ended_at, c.ends_at))`

/** Campaigns, the last to begin first, and how many there are in all; those ahead as they begin. */
export async function readCampaigns(
  sql: Sql,
  { id, handle, q, seller_id, is_ahead = false, limit, offset }: CampaignFilter
): Promise<{ campaigns: CampaignRow[]; count: number }> {
  const where: string[] = ["true"]
  const parameters: unknown[] = []
  const ask = (condition: string, ...values: unknown[]) => {
    if (values.includes(undefined)) return
    where.push(condition)
    parameters.push(...values)
  }
  ask("c.id = ?", id)
  ask("c.handle = ?", handle)
  ask("c.title ilike ?", q === undefined ? undefined : `%${q}%`)
  ask(
    `(c.is_open or exists (
       select 1 from reluv_campaign_invitation i where i.campaign_id = c.id and i.seller_id = ?))`,
    seller_id
  )
  if (is_ahead) ask("c.status <> 'ended' and c.ends_at > now()")
  const rows = await sql<CampaignRow & { all: number }>(
    `select c.id, c.handle, c.title, c.description, c.badge, c.status, c.starts_at, c.ends_at, c.join_until,
       c.min_percent, c.is_open, c.created_at, c."all", i.invited, o.sellers, o.listings, o.own_listings
     from (
       select id, handle, title, description, badge, status, starts_at, ends_at, join_until, min_percent,
         is_open, created_at, ended_at, count(*) over ()::int as "all"
       from reluv_campaign c where ${where.join(" and ")}
       order by ${is_ahead ? "starts_at, id" : "starts_at desc, id desc"} limit ? offset ?
     ) c
     cross join lateral (
       select count(*)::int as invited from reluv_campaign_invitation where campaign_id = c.id
     ) i
     cross join lateral (
       select count(distinct d.seller_id)::int as sellers, count(distinct p.listing_id)::int as listings,
         count(distinct p.listing_id) filter (where d.seller_id = ?::text)::int as own_listings
       from reluv_discount d join reluv_discount_price p on p.discount_id = d.id
       where d.campaign_id = c.id and ${TOOK_PART}
     ) o
     order by ${is_ahead ? "c.starts_at, c.id" : "c.starts_at desc, c.id desc"}`,
    [...parameters, limit, offset, seller_id ?? null]
  )
  return { campaigns: rows.map(({ all, ...row }) => row), count: rows[0]?.all ?? 0 }
}

/** The listings with a promised price of a campaign. */
export async function listCampaignListings(sql: Sql, { id }: { id: string }): Promise<string[]> {
  const rows = await sql<{ listing_id: string }>(
    `select distinct p.listing_id from reluv_discount d
     join reluv_discount_price p on p.discount_id = d.id where d.campaign_id = ?`,
    [id]
  )
  return rows.map(({ listing_id }) => listing_id)
}

type InvitedRow = { seller_id: string; listings: number; invited_at: Date | null }

/** Who was asked to join, or has joined, and how many pieces each has in it; the most pieces first. */
export async function readInvited(
  sql: Sql,
  { id, limit, offset }: { id: string; limit: number; offset: number }
): Promise<{ invited: InvitedRow[]; count: number }> {
  const rows = await sql<InvitedRow & { all: number }>(
    `select seller_id, max(invited_at) as invited_at, sum(listings)::int as listings,
       count(*) over ()::int as "all"
     from (
       select seller_id, created_at as invited_at, 0 as listings
       from reluv_campaign_invitation where campaign_id = ?
       union all
       select d.seller_id, null, count(distinct p.listing_id)::int
       from reluv_campaign c join reluv_discount d on d.campaign_id = c.id
       join reluv_discount_price p on p.discount_id = d.id
       where c.id = ? and ${TOOK_PART} group by d.seller_id
     ) as who
     group by seller_id order by listings desc, seller_id limit ? offset ?`,
    [id, id, limit, offset]
  )
  return { invited: rows.map(({ all, ...row }) => row), count: rows[0]?.all ?? 0 }
}
