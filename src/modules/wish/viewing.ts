import { generateEntityId } from "@medusajs/framework/utils"
import { forgetOldDays, type OlderThan } from "../../shared/forget-old"
import type { Sql } from "../../shared/sql"

/** So many of what somebody looked at last are kept. */
const MOST_VIEWED = 100

async function lockOwner(sql: Sql, owner: string): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`views:${owner}`])
}

/** Somebody looks at a listing: it is the latest that they did. */
export async function noteView(
  sql: Sql,
  { owner, listing_id }: { owner: string; listing_id: string }
): Promise<void> {
  await lockOwner(sql, owner)
  await sql(
    `insert into reluv_recent_view as v (id, owner, listing_id, viewed_at) values (?, ?, ?, clock_timestamp())
     on conflict (owner, listing_id) do update set viewed_at = excluded.viewed_at, updated_at = now()`,
    [generateEntityId(undefined, "rvw"), owner, listing_id]
  )
  await forgetBeyond(sql, owner)
}

async function forgetBeyond(sql: Sql, owner: string): Promise<void> {
  await sql(
    `delete from reluv_recent_view where id in (
       select id from reluv_recent_view where owner = ? order by viewed_at desc, listing_id desc offset ${MOST_VIEWED}
     )`,
    [owner]
  )
}

/** Somebody wants it forgotten that they looked: at one listing, or at all. */
export async function forgetViews(
  sql: Sql,
  { owner, listing_id }: { owner: string; listing_id: string | null }
): Promise<void> {
  await sql(
    `delete from reluv_recent_view where owner = ? and (?::text is null or listing_id = ?)`,
    [owner, listing_id, listing_id]
  )
}

/** A guest has logged in: what they looked at is their account's, the latest of both. Repeating it changes nothing. */
export async function mergeViews(
  sql: Sql,
  { guest, customer_id }: { guest: string; customer_id: string }
): Promise<void> {
  await lockOwner(sql, customer_id)
  await sql(
    `with gone as (delete from reluv_recent_view where owner = ? returning listing_id, viewed_at)
     insert into reluv_recent_view as v (id, owner, listing_id, viewed_at)
     select 'rvw_' || replace(gen_random_uuid()::text, '-', ''), ?, listing_id, viewed_at from gone order by listing_id
     on conflict (owner, listing_id) do update
       set viewed_at = greatest(v.viewed_at, excluded.viewed_at), updated_at = now()`,
    [guest, customer_id]
  )
  await forgetBeyond(sql, customer_id)
}

/** What was looked at long ago. @returns how many went */
export function forgetOldViews(sql: Sql, old: OlderThan): Promise<number> {
  return forgetOldDays(sql, { table: "reluv_recent_view", since: "viewed_at" }, old)
}
