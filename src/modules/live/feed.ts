import { forgetOld } from "../../shared/forget-old"
import type { LiveEventName } from "../../shared/live"
import type { Sql } from "../../shared/sql"

export type LiveEvent = { customer_id: string; seq: number; name: LiveEventName; data: object }

/** How far somebody has read. */
export type ReadUntil = { customer_id: string; seq: number }

/** What came after, of each feed in order and at most so many; one statement for all of them. */
export function readLive(
  sql: Sql,
  { after, most }: { after: readonly ReadUntil[]; most: number }
): Promise<LiveEvent[]> {
  return sql(
    `select e.customer_id, e.seq, e.name, e.data
     from jsonb_to_recordset(?::jsonb) as a(customer_id text, seq int)
     cross join lateral (
       select * from reluv_live_event e where e.customer_id = a.customer_id and e.seq > a.seq
       order by e.seq limit ?
     ) e
     order by e.customer_id, e.seq`,
    [JSON.stringify(after), most]
  )
}

/** How far these feeds are numbered; a customer who was never told anything has none. */
export function lastOfLive(
  sql: Sql,
  { customer_ids }: { customer_ids: readonly string[] }
): Promise<ReadUntil[]> {
  return sql(`select id as customer_id, last_seq as seq from reluv_live_feed where id = any(?)`, [
    customer_ids,
  ])
}

/** How many are kept of those between two places of a feed: after the first, up to the last. */
export async function countLive(
  sql: Sql,
  { customer_id, after, last }: { customer_id: string; after: number; last: number }
): Promise<number> {
  const [kept] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_live_event where customer_id = ? and seq > ? and seq <= ?`,
    [customer_id, after, last]
  )
  return kept?.count ?? 0
}

/** Deletes what nobody comes back for any more; the numbers go on. @returns how many */
export async function forgetLive(
  sql: Sql,
  { older_than_minutes: minutes, limit }: { older_than_minutes: number; limit: number }
): Promise<number> {
  const old = { table: "reluv_live_event", since: "created_at", minutes, limit }
  return (await forgetOld(sql, old)).length
}

/** Nothing is left of what the screens of somebody were told who has gone. */
export async function forgetLiveOf(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<void> {
  await sql(`delete from reluv_live_event where customer_id = ?`, [customer_id])
  await sql(`delete from reluv_live_feed where id = ?`, [customer_id])
}
