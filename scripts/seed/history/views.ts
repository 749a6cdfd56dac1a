import type { Sql } from "../../../src/shared/sql"

/**
 * How often listings were looked at, on each day since they were published: more at weekends, and those most that are
 * sold. Each visitor is counted in the table of its day only.
 */
export async function writeViews(sql: Sql, { days }: { days: number }): Promise<void> {
  await sql(
    `insert into reluv_listing_views_day (id, day, listing_id, seller_id, views, created_at, updated_at)
     select v.day || ':' || v.id, v.day, v.id, v.seller_id, v.views, v.at, v.at
     from (
       select l.id, l.seller_id, d.at, to_char(d.at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as day,
         (case when l.status = 'sold' then 6 else 2 end + hashtext(l.id || d.n) % 5
           + case when extract(isodow from d.at) > 5 then 2 else 0 end)::int as views
       from reluv_listing l cross join (
         select n, now() - n * interval '1 day' as at from generate_series(1, ?::int) n
       ) d
       where l.deleted_at is null and l.status in ('active', 'sold')
         and (l.status = 'active' or d.at between l.published_at and l.sold_at)
     ) v where v.views > 0`,
    [days]
  )
  await sql(
    `insert into reluv_listing_views (id, views)
     select listing_id, sum(views) from reluv_listing_views_day group by listing_id
     on conflict (id) do nothing`
  )
}
