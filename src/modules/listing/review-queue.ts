import type { ListingStatus } from "../../domain/listing/listing-status"
import type { Sql } from "../../shared/sql"
import { VERSION } from "./verdicts"

export type InReview = {
  id: string
  seller_id: string
  /** It was on sale before, and was rewritten. */
  was_on_sale: boolean
  waiting_since: Date
  /** Microseconds, of which the next page begins behind the last. */
  place: number
  version: string
}

/** Nobody reads more than some thousands of them. */
const MOST_COUNTED = 1_000

/** What waits for an operator, what waits longest first. */
export function listInReview(
  sql: Sql,
  {
    seller_id,
    after,
    limit,
  }: { seller_id: string | null; after: { value: number; id: string } | null; limit: number }
): Promise<InReview[]> {
  return sql<InReview>(
    `select id, seller_id, review_since as waiting_since, ${VERSION} as version,
       (extract(epoch from review_since) * 1000000)::bigint::float8 as place,
       published_at is not null as was_on_sale
     from reluv_listing
     where ${IN_REVIEW} and (?::text is null or seller_id = ?)
       and (?::text is null or (review_since, id) > (${PLACE}, ?))
     order by review_since, id limit ?`,
    [seller_id, seller_id, after?.id ?? null, after?.value ?? null, after?.id ?? null, limit]
  )
}

/** How many wait; no more than 1,000 are counted. */
export async function countInReview(
  sql: Sql,
  { seller_id }: { seller_id: string | null }
): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from (
       select 1 from reluv_listing where ${IN_REVIEW} and (?::text is null or seller_id = ?) limit ?
     ) waiting`,
    [seller_id, seller_id, MOST_COUNTED]
  )
  return row?.count ?? 0
}

const PLACE = `timestamptz 'epoch' + ?::bigint * interval '1 microsecond'`

/** What is still being changed is not shown: it would be judged as it was. */
const IN_REVIEW = `status = 'in_review' and is_made and change is null and deleted_at is null`

export type ShopNumbers = { seller_id: string; status: ListingStatus; count: number }

/** How many listings of some shops stand how. */
export function countListingsOfShops(
  sql: Sql,
  { seller_ids }: { seller_ids: readonly string[] }
): Promise<ShopNumbers[]> {
  return sql<ShopNumbers>(
    `select seller_id, status, count(*)::int as count from reluv_listing
     where seller_id = any(?) and is_made and deleted_at is null group by seller_id, status`,
    [seller_ids]
  )
}

/** How many listings of a shop were let on sale, and not taken down since; no more than `most` are counted. */
export async function countPassed(
  sql: Sql,
  { seller_id, most }: { seller_id: string; most: number }
): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from (
       select 1 from reluv_listing
       where seller_id = ? and published_at is not null and status <> 'blocked' and deleted_at is null
       limit ?
     ) passed`,
    [seller_id, most]
  )
  return row?.count ?? 0
}
