import type { Sql } from "../../shared/sql"

/** An order that fails each time is tried again after 15, 30, 60 … seconds, at most an hour apart. */
const FIRST_PAUSE_SECONDS = 15
const LONGEST_PAUSE_SECONDS = 3_600

/** The order's parts exist, and so does the payment that it waits for. */
export async function markOrderCut(sql: Sql, orderId: string): Promise<void> {
  await sql(`update reluv_piece_claim set cut_at = now() where order_id = ? and cut_at is null`, [
    orderId,
  ])
}

/**
 * Takes orders whose parts or payment are missing, longest waiting first; each goes to one worker, and
 * comes back later each time. Fresh ones are left to their event.
 */
export async function takeUncutOrders(
  sql: Sql,
  { limit, older_than_seconds }: { limit: number; older_than_seconds: number }
): Promise<string[]> {
  const rows = await sql<{ order_id: string }>(
    `with uncut as (
       select order_id from reluv_piece_claim
       where cut_at is null and order_id is not null and status in ('ordered', 'sold')
         and coalesce(cut_after, updated_at + make_interval(secs => ?)) <= now()
       group by order_id order by min(coalesce(cut_after, updated_at)) limit ?
     ), mine as materialized (
       select order_id from uncut
       where pg_try_advisory_xact_lock(hashtextextended('cut:' || order_id, 0))
     ), taken as (
       update reluv_piece_claim c set cut_tries = c.cut_tries + 1,
         cut_after = now() + make_interval(secs => least(? * 2 ^ c.cut_tries, ?))
       from mine m
       where c.order_id = m.order_id and c.cut_at is null
         and (c.cut_after is null or c.cut_after <= now())
       returning c.order_id
     )
     select distinct order_id from taken`,
    [older_than_seconds, limit, FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS]
  )
  return rows.map((row) => row.order_id)
}
