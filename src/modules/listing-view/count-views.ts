import type { Sql } from "../../shared/sql"

/** Who looked at what: `visitor` tells two people apart and nothing else of them. */
export type Visit = { listing_id: string; visitor: string }

/** Days are those of the shoppers. */
const TODAY = `to_char(now() at time zone 'Asia/Jakarta', 'YYYY-MM-DD')`

/**
 * Counts visits, each visitor of a listing once a day, in one statement whatever their number. Any number of
 * processes may count the same ones.
 */
export async function countViews(
  sql: Sql,
  { visits }: { visits: readonly Visit[] }
): Promise<void> {
  if (visits.length === 0) return
  await sql(
    `with made as (
       insert into reluv_visit_salt (id, salt)
       values (${TODAY}, gen_random_uuid()::text || gen_random_uuid()::text)
       on conflict (id) do nothing returning salt
     ), today as (
       select salt from made union all select salt from reluv_visit_salt where id = ${TODAY} limit 1
     ), visit as (
       select listing_id,
         encode(sha256(convert_to(listing_id || ' ' || visitor || ' ' || salt, 'UTF8')), 'base64') as id
       from unnest(?::text[], ?::text[]) as v(listing_id, visitor) cross join today
     ), first as (
       insert into reluv_listing_visit (id, day)
       select distinct id, ${TODAY} from visit order by id
       on conflict (id) do nothing returning id
     ), new as (
       select listing_id, count(distinct id) as views from visit where id in (select id from first)
       group by listing_id
     ), of_day as (
       insert into reluv_listing_views_day as counted (id, day, listing_id, seller_id, views)
       select ${TODAY} || ':' || listing_id, ${TODAY}, listing_id, listing.seller_id, new.views
       from new join reluv_listing listing on listing.id = listing_id order by listing_id
       on conflict (id) do update set views = counted.views + excluded.views, updated_at = now()
     )
     insert into reluv_listing_views as counted (id, views)
     select listing_id, views from new order by listing_id
     on conflict (id) do update set views = counted.views + excluded.views, updated_at = now()`,
    [visits.map(({ listing_id }) => listing_id), visits.map(({ visitor }) => visitor)]
  )
}

/**
 * Nobody needs to know any more who was counted on days that are over. They go so many at a time, until none
 * is left: a busy day has more than one run of anything else takes. @returns how many went
 */
export async function forgetVisits(sql: Sql, { limit }: { limit: number }): Promise<number> {
  await sql(`delete from reluv_visit_salt where id < ${TODAY}`)
  for (let gone = 0; ; ) {
    const [batch] = await sql<{ size: number }>(
      `with batch as (
         delete from reluv_listing_visit where id = any(array(
           select id from reluv_listing_visit where day < ${TODAY} limit ? for update skip locked
         )) returning 1
       ) select count(*)::int as size from batch`,
      [limit]
    )
    const size = batch?.size ?? 0
    gone += size
    if (size < limit) return gone
  }
}
