import type { Sql } from "../../shared/sql"

/** The product is shown, hidden or marked with its listing as soon as a job comes by. */
export async function leaveToJob(
  sql: Sql,
  moved: readonly { id: string }[],
  reason: string | null
): Promise<void> {
  if (moved.length === 0) return
  await sql(
    `update reluv_listing set settle_at = now(), tries = 0, retry_at = null, status_reason = ?
     where id = any(?)`,
    [reason, moved.map(({ id }) => id)]
  )
}
