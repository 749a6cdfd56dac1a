import { pauseAfter } from "../../shared/due"
import type { Sql } from "../../shared/sql"

/** The order's parts exist, and so does the payment that it waits for. */
export async function markOrderCut(sql: Sql, orderId: string): Promise<void> {
  await sql(`update reluv_piece_claim set cut_at = now() where order_id = ? and cut_at is null`, [
    orderId,
  ])
}

/**
 * Takes orders whose parts or payment are missing, longest waiting first; each goes to one worker, and
 * comes back later each time. Fresh ones are left to their fact. An order is all of its claims, so they
 * are put off together.
 */
export async function takeUncutOrders(
  sql: Sql,
  { limit, older_than_seconds }: { limit: number; older_than_seconds: number }
): Promise<{ id: string; tries: number }[]> {
  return sql(
    `with uncut as (
       select order_id from reluv_piece_claim
       where cut_at is null and order_id is not null and status in ('ordered', 'sold')
         and coalesce(retry_at, updated_at + make_interval(secs => ?)) <= now()
       group by order_id order by min(coalesce(retry_at, updated_at)) limit ?
     ), mine as materialized (
       select order_id from uncut
       where pg_try_advisory_xact_lock(hashtextextended('cut:' || order_id, 0))
     ), taken as (
       update reluv_piece_claim c set tries = c.tries + 1, retry_at = now() + ${pauseAfter("c.tries", 0)}
       from mine m
       where c.order_id = m.order_id and c.cut_at is null
         and (c.retry_at is null or c.retry_at <= now())
       returning c.order_id, c.tries
     )
     select order_id as id, max(tries) as tries from taken group by order_id`,
    [older_than_seconds, limit]
  )
}

/** A person wants it tried now. */
export async function retryCut(sql: Sql, { order_id }: { order_id: string }): Promise<void> {
  await sql(
    `update reluv_piece_claim set tries = 0, retry_at = now() where order_id = ? and cut_at is null`,
    [order_id]
  )
}
