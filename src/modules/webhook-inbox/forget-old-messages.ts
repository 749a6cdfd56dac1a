import type { Sql } from "../../shared/sql"

/**
 * Deletes messages that were acted on long ago, oldest first: their bodies name people. What still waits
 * for somebody stays. @returns how many
 */
export async function forgetOldMessages(
  sql: Sql,
  { older_than_days, limit }: { older_than_days: number; limit: number }
): Promise<number> {
  const gone = await sql(
    `delete from reluv_webhook_message where id = any(array(
       select id from reluv_webhook_message
       where status = 'done' and created_at < now() - make_interval(days => ?)
         and updated_at < now() - make_interval(days => ?)
       order by created_at limit ? for update skip locked
     )) returning id`,
    [older_than_days, older_than_days, limit]
  )
  return gone.length
}
