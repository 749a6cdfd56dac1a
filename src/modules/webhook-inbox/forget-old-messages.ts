import { forgetOldDays, type OlderThan } from "../../shared/forget-old"
import type { Sql } from "../../shared/sql"

/**
 * Deletes messages that were acted on long ago, oldest first: their bodies name people. What still waits
 * for somebody stays. @returns how many
 */
export function forgetOldMessages(sql: Sql, old: OlderThan): Promise<number> {
  // One that came again, or was acted on again, is not old yet.
  const where = `status = 'done' and updated_at < now() - make_interval(days => ${Number(old.older_than_days)})`
  return forgetOldDays(sql, { table: "reluv_webhook_message", since: "created_at", where }, old)
}
