import type { LivePieceState, LiveSaleStatus } from "../../domain/live-sale/live-sale"
import type { Sql } from "../../shared/sql"
import { LiveSaleErrors } from "./errors"
import { PRESENT_SECONDS } from "./presence"

export type LiveSaleRow = {
  id: string
  seller_id: string
  title: string
  cover: string | null
  stream_url: string | null
  status: LiveSaleStatus
  starts_at: Date
  announced_at: Date | null
  live_at: Date | null
  ended_at: Date | null
  end_reason: string | null
  pinned_variant_id: string | null
  peak_viewers: number
  created_at: Date
  /** Who watch just now, at all processes. */
  viewers: number
  /** In the order of the page: microseconds since 1970, as fine as the column. */
  place: number
}

/** In which order a page is: what is on since when, what is planned for when, what ended when, what was made last. */
const ORDERS = {
  on_air: { by: "live_at", direction: "desc", where: "status in ('live', 'paused')" },
  planned: { by: "starts_at", direction: "asc", where: "status = 'scheduled'" },
  history: { by: "ended_at", direction: "desc", where: "ended_at is not null" },
  newest: { by: "created_at", direction: "desc", where: "true" },
} as const
export type LiveSaleOrder = keyof typeof ORDERS

type Place = { value: number; id: string }

const COLUMNS = `s.id, s.seller_id, s.title, s.cover, s.stream_url, s.status, s.starts_at, s.announced_at, s.live_at,
  s.ended_at, s.end_reason, s.pinned_variant_id, s.peak_viewers, s.created_at`

const VIEWERS = `case when s.status in ('live', 'paused') then (
    select coalesce(sum(viewers), 0)::int from reluv_live_presence p
    where p.live_sale_id = s.id and p.seen_at > now() - make_interval(secs => ${PRESENT_SECONDS})
  ) else 0 end as viewers`

/** A page of live sales after a place; of shops that may sell, where `selling` asks so. */
export function listLiveSales(
  sql: Sql,
  {
    order,
    seller_id = null,
    selling = false,
    after,
    limit,
  }: {
    order: LiveSaleOrder
    seller_id?: string | null
    selling?: boolean
    after: Place | null
    limit: number
  }
): Promise<LiveSaleRow[]> {
  const { by, direction, where } = ORDERS[order]
  const conditions = [where.replaceAll(/\b(status|ended_at)\b/g, "s.$1")]
  const parameters: unknown[] = []
  if (seller_id !== null) {
    conditions.push("s.seller_id = ?")
    parameters.push(seller_id)
  }
  if (selling) {
    conditions.push(
      "exists (select 1 from reluv_seller shop where shop.id = s.seller_id and shop.status = 'active')"
    )
  }
  if (after) {
    const compare = direction === "asc" ? ">" : "<"
    conditions.push(
      `(s.${by}, s.id) ${compare} ('epoch'::timestamptz + ?::bigint * interval '1 microsecond', ?)`
    )
    parameters.push(after.value, after.id)
  }
  return sql(
    `select ${COLUMNS}, ${VIEWERS}, (extract(epoch from s.${by}) * 1000000)::float8 as place from reluv_live_sale s
     where ${conditions.join(" and ")} order by s.${by} ${direction}, s.id ${direction} limit ?`,
    [...parameters, limit]
  )
}

/** One live sale; throws `LIVE_SALE_NOT_FOUND`, also of another shop's where `seller_id` is named. */
export async function readLiveSale(
  sql: Sql,
  { id, seller_id }: { id: string; seller_id?: string }
): Promise<LiveSaleRow> {
  const [row] = await sql<LiveSaleRow>(
    `select ${COLUMNS}, ${VIEWERS}, 0::float8 as place from reluv_live_sale s where s.id = ?`,
    [id]
  )
  if (!row || (seller_id !== undefined && row.seller_id !== seller_id))
    throw LiveSaleErrors.LIVE_SALE_NOT_FOUND()
  return row
}

export type LivePieceRow = {
  live_sale_id: string
  variant_id: string
  listing_id: string
  title: string
  live_price: number | null
  state: LivePieceState
  /** How many wait for it. */
  waiting: number
}

/** SQL: pieces as they stand now, whatever happened to them in other live sales or outside of all; `p` in the conditions. */
const PIECES = `
  select p.live_sale_id, p.variant_id, p.listing_id, p.title, p.live_price, coalesce(waits.count, 0)::int as waiting,
    case
      when l.id is null or l.status not in ('active', 'sold') or l.deleted_at is not null or r.id is null then 'gone'
      when l.status = 'sold' or r.claimed >= r.stock and sale.sold then 'sold'
      when holds.status is not null then holds.status
      when r.claimed >= r.stock or r.reserved_until > now() then 'taken'
      else 'free'
    end as state
  from reluv_live_piece p
  left join reluv_listing l on l.id = p.listing_id
  left join reluv_piece r on r.variant_id = p.variant_id and r.deleted_at is null
  left join lateral (
    select c.status from reluv_live_claim c
    where c.variant_id = p.variant_id and c.status in ('held', 'ordered') limit 1
  ) holds on true
  cross join lateral (
    select exists (
      select 1 from reluv_piece_claim t
      where t.listing_id = p.listing_id and t.variant_id = p.variant_id and t.status = 'sold'
    ) as sold
  ) sale
  left join lateral (
    select count(*) from reluv_live_claim c
    where c.live_sale_id = p.live_sale_id and c.variant_id = p.variant_id and c.status = 'waiting'
  ) waits on true`

/** The pieces of a live sale in their order, as each stands now. */
export function listPieces(
  sql: Sql,
  {
    live_sale_id,
    variant_ids = null,
  }: { live_sale_id: string; variant_ids?: readonly string[] | null }
): Promise<LivePieceRow[]> {
  return sql(
    `${PIECES} where p.live_sale_id = ? and (?::text[] is null or p.variant_id = any(?))
     order by p.position, p.id`,
    [live_sale_id, variant_ids, variant_ids]
  )
}

/** Pieces in each live sale that shows them and is not over, and in these, which may be. */
export function listShown(
  sql: Sql,
  {
    variant_ids,
    live_sale_ids,
  }: { variant_ids: readonly string[]; live_sale_ids: readonly string[] }
): Promise<LivePieceRow[]> {
  return sql(
    `${PIECES} where p.variant_id = any(?) and exists (
       select 1 from reluv_live_sale s
       where s.id = p.live_sale_id and (s.status in ('scheduled', 'live', 'paused') or s.id = any(?))
     ) order by p.live_sale_id, p.position, p.id`,
    [variant_ids, live_sale_ids]
  )
}
