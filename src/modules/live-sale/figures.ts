import type { Range } from "../../domain/analytics/range"
import { wasNeverCollected, wasSentBack } from "../../shared/cash-sql"
import type { Sql } from "../../shared/sql"

export type LiveFigures = {
  /** On air, without pauses. */
  seconds: number
  viewers: number
  peak_viewers: number
  claims: number
  claimers: number
  /** Pieces that were claimed and paid for, and did not go back. */
  sold: number
  /** What buyers paid for claimed pieces, and what of it went back, in rupiah. */
  paid: number
  refunded: number
  /** What became the shop's, less commission, as the ledger has it. */
  income: number
}

/** What went back of a part, shared over its lines by what they cost, so that the shares make it to the rupiah. */
const SHARE_BACK = `floor(least(o.refunded_total, whole.total)::numeric * whole.total_upto / nullif(whole.total, 0))
  - floor(least(o.refunded_total, whole.total)::numeric * (whole.total_upto - n.total) / nullif(whole.total, 0))`

/** The part's money that goes back: all of one that is over, or its share. */
const REFUNDED = `case when ${wasNeverCollected("o")} then 0
  when o.status in ('cancelled', 'refunded') then n.total else coalesce(${SHARE_BACK}, 0) end`

/** What a part earned, shared over its lines by what they cost, so that the shares make it to the rupiah. */
const EARNED = `coalesce(floor(booked.earned * whole.upto / nullif(whole.subtotal, 0))
  - floor(booked.earned * (whole.upto - n.subtotal) / nullif(whole.subtotal, 0)), 0)`

const EVENTS = `('part_completed', 'part_refunded', 'part_cancelled')`

/** SQL: the lines that claims became, once they are paid for, or may be at a door, as analytics count. @param booked of which postings of their parts */
function linesOf(booked = "true"): string {
  return `
    select c.id, c.live_sale_id, c.seller_id, c.customer_id, o.paid_at, o.status in ('cancelled', 'refunded') as is_over,
      n.quantity as pieces, n.subtotal as goods, case when ${wasNeverCollected("o")} then 0 else n.total end as paid, ${REFUNDED} as refunded, ${EARNED} as income
    from reluv_live_claim c
    join reluv_seller_order o on o.order_id = c.order_id and o.seller_id = c.seller_id and o.deleted_at is null
      and o.paid_at is not null and not ${wasSentBack("o")}
    join reluv_seller_order_line n on n.seller_order_id = o.id and n.variant_id = c.variant_id
    cross join lateral (
      select sum(w.total) as total, sum(w.total) filter (where w.id <= n.id) as total_upto,
        sum(w.subtotal) as subtotal, sum(w.subtotal) filter (where w.id <= n.id) as upto
      from reluv_seller_order_line w where w.seller_order_id = o.id
    ) whole
    cross join lateral (
      select coalesce(sum(e.amount), 0)::numeric as earned
      from reluv_ledger_posting l join reluv_ledger_entry e on e.posting_id = l.id and e.account = 'seller_available'
      where l.seller_order_id = o.id and l.event in ${EVENTS} and ${booked}
    ) booked
    where c.status = 'sold'`
}

/** What became of a live sale, counted from its claims and their orders: what is paid, or goes back, is in it at once. */
export async function readFigures(sql: Sql, { id }: { id: string }): Promise<LiveFigures> {
  const [figures] = await sql<LiveFigures>(
    `select
       (select coalesce(extract(epoch from sum(coalesce(t.ended_at, now()) - t.began_at)), 0)::int
        from reluv_live_stretch t where t.live_sale_id = s.id) as seconds,
       s.forgotten_viewers
         + (select count(*)::int from reluv_live_viewer v where v.live_sale_id = s.id) as viewers,
       s.peak_viewers, claimed.claims, claimed.claimers, sold.sold, sold.paid, sold.refunded, sold.income
     from reluv_live_sale s
     cross join lateral (
       select count(*)::int as claims, count(distinct customer_id)::int as claimers
       from reluv_live_claim c where c.live_sale_id = s.id
     ) claimed
     cross join lateral (
       select coalesce(sum(pieces) filter (where not is_over), 0)::int as sold, coalesce(sum(paid), 0)::float8 as paid,
         coalesce(sum(refunded), 0)::float8 as refunded, coalesce(sum(income), 0)::float8 as income
       from (${linesOf()} and c.live_sale_id = s.id) line
     ) sold
     where s.id = ?`,
    [id]
  )
  if (!figures) throw new Error(`the live sale ${id} has no figures`)
  return figures
}

/** How long a shop was on air on a day of Jakarta, in seconds. */
export async function readSecondsOn(
  sql: Sql,
  { seller_id, day }: { seller_id: string; day: string }
): Promise<number> {
  const [counted] = await sql<{ seconds: number }>(
    `select coalesce(extract(epoch from sum(
         least(coalesce(t.ended_at, now()), d.until) - greatest(t.began_at, d.since))), 0)::int as seconds
     from (select ?::date::timestamp at time zone 'Asia/Jakarta' as since,
       (?::date + 1)::timestamp at time zone 'Asia/Jakarta' as until) d
     join reluv_live_stretch t on t.seller_id = ? and t.began_at < d.until and coalesce(t.ended_at, now()) > d.since`,
    [day, day, seller_id]
  )
  return counted?.seconds ?? 0
}

const PAID_IN = `o.paid_at >= ?::date::timestamp at time zone 'Asia/Jakarta'
  and o.paid_at < (?::date + 1)::timestamp at time zone 'Asia/Jakarta'`

/** Who sold, or spent, most in live sales: by what buyers paid and what did not go back. */
export type LiveRank = { key: string; name: string | null; pieces: number; spent: number }

const SPENT = `sum(pieces) filter (where not is_over) as pieces, sum(paid - refunded) as spent`

export function rankLiveSellers(
  sql: Sql,
  { from, to, limit }: Range & { limit: number }
): Promise<LiveRank[]> {
  return sql(
    `select r.key, s.name, r.pieces::int as pieces, r.spent::float8 as spent from (
       select seller_id as key, ${SPENT} from (${linesOf()} and ${PAID_IN}) line
       group by seller_id having sum(paid - refunded) > 0 order by spent desc, key limit ?
     ) r left join reluv_seller s on s.id = r.key order by r.spent desc, r.key`,
    [from, to, limit]
  )
}

/** The buyers of a shop's live sales, or of all. */
export function rankLiveFans(
  sql: Sql,
  { seller_id = null, from, to, limit }: Range & { seller_id?: string | null; limit: number }
): Promise<LiveRank[]> {
  return sql(
    `select r.key, c.first_name as name, r.pieces::int as pieces, r.spent::float8 as spent from (
       select customer_id as key, ${SPENT}
       from (${linesOf()} and ${PAID_IN} and (?::text is null or c.seller_id = ?)) line
       group by customer_id having sum(paid - refunded) > 0 order by spent desc, key limit ?
     ) r left join customer c on c.id = r.key order by r.spent desc, r.key`,
    [from, to, seller_id, seller_id, limit]
  )
}

/** What a shop's live sales sold in some days, and what they earned in them, the one that sold most first. */
export function rankLiveSalesOfShop(
  sql: Sql,
  {
    seller_id,
    from,
    to,
    limit,
    offset = 0,
  }: Range & { seller_id: string; limit: number; offset?: number }
): Promise<{ key: string; name: string | null; pieces: number; goods: number; income: number }[]> {
  const booked = `l.happened_at >= ?::date::timestamp at time zone 'Asia/Jakarta'
    and l.happened_at < (?::date + 1)::timestamp at time zone 'Asia/Jakarta'`
  return sql(
    `select r.key, s.title as name, r.pieces::float8 as pieces, r.goods::float8 as goods, r.income::float8 as income
     from (
       select key, sum(pieces) as pieces, sum(goods) as goods, sum(income) as income from (
         select live_sale_id as key, pieces, goods, 0 as income
         from (${linesOf("false")} and c.seller_id = ? and ${PAID_IN}) paid
         union all
         select live_sale_id, 0, 0, income from (${linesOf(booked)} and c.seller_id = ?) earned
       ) line group by key having sum(goods) > 0 or sum(income) <> 0
       order by goods desc, income desc, key limit ? offset ?
     ) r join reluv_live_sale s on s.id = r.key order by r.goods desc, r.income desc, r.key`,
    [seller_id, from, to, from, to, seller_id, limit, offset]
  )
}
