import type { Sql } from "../../shared/sql"
import type { StandingKind } from "./counting"

export type StandingRow = {
  id: string
  kind: StandingKind
  level: string
  /** Since when each is held, ISO 8601. */
  badges: Record<string, string>
  figures: Record<string, number | null>
  counted_at: Date | null
}

/** What these shops and buyers are known for; who was never counted has no row. */
export function readStandings(
  sql: Sql,
  { ids }: { ids: readonly string[] }
): Promise<StandingRow[]> {
  return sql(
    `select id, kind, level, badges, figures, counted_at from reluv_standing where id = any(?)`,
    [ids]
  )
}

/** What is counted of some buyers' latest purchases, and of none that still waits for its money. */
export function countBuyers(
  sql: Sql,
  { ids, most }: { ids: readonly string[]; most: number }
): Promise<
  {
    id: string
    bought: number
    unpaid: number
    paid_ahead: number
    pay_minutes: number
    disputed: number
  }[]
> {
  return sql(
    `select wanted.id, count(*) filter (where o.paid_at is not null and o.is_collected)::int as bought,
       count(*) filter (where o.paid_at is null and o.is_over or o.is_refused)::int as unpaid,
       count(*) filter (where o.paid_at is not null and not o.is_cash)::int as paid_ahead,
       coalesce(sum(greatest(0, extract(epoch from o.paid_at - o.placed_at) / 60))
         filter (where not o.is_cash), 0)::float8 as pay_minutes,
       count(*) filter (where o.is_disputed)::int as disputed
     from unnest(?::text[]) as wanted(id)
     left join lateral (
       select order_id, min(created_at) as placed_at, min(paid_at) as paid_at,
         bool_and(status = 'cancelled') as is_over, bool_or(cash_due is not null) as is_cash,
         bool_or(cash_due is null or delivered_at is not null) as is_collected, bool_or(exists (
           select 1 from reluv_cash_refusal r where r.seller_order_id = latest.id and r.forgiven_at is null
             and r.deleted_at is null)) as is_refused, bool_or(exists (
           select 1 from reluv_dispute d where d.seller_order_id = latest.id and d.customer_id = wanted.id
             and d.deleted_at is null)) as is_disputed
       from (
         select id, order_id, created_at, paid_at, delivered_at, status, cash_due from reluv_seller_order
         where customer_id = wanted.id and deleted_at is null order by id desc limit ?
       ) latest group by order_id
     ) o on true
     group by wanted.id`,
    [ids, most]
  )
}
