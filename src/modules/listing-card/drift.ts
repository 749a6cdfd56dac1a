import type { Sql } from "../../shared/sql"
import { COLUMNS, cardsOf } from "./projection"

/** In how many looks every listing has been looked at. */
export const SLICES = 64

/**
 * Cards that are not what they should be, and are not marked to be written either: what changed told
 * nobody, or is about to. `slice` is one of `SLICES` parts of all listings, by their ids; `among` are those of it
 * to look at, all of them unless given.
 */
export async function findDrift(
  sql: Sql,
  { slice, limit, among = null }: { slice: number; limit: number; among?: readonly string[] | null }
): Promise<string[]> {
  const row = (of: string) => COLUMNS.map((name) => `${of}."${name}"`).join(", ")
  const inSlice = `abs(hashtext(id)::bigint) % ${SLICES} = ? and (?::text[] is null or id = any(?))`
  const rows = await sql<{ id: string }>(
    `with should as materialized (
       ${cardsOf(`(select id from reluv_listing where ${inSlice}) as wanted`)}
     ), found as materialized (select * from reluv_listing_card where ${inSlice})
     select coalesce(should.id, found.id) as id
     from should full join found on should.id = found.id
     where coalesce(found.turns_at >= now(), true) and (${row("should")}) is distinct from (${row("found")})
       and not exists (
         select 1 from reluv_listing_card_due where id = coalesce(should.id, found.id)
       )
     order by 1 limit ?`,
    [slice, among, among, slice, among, among, limit]
  )
  return rows.map(({ id }) => id)
}
