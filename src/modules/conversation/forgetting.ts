import { DAY, forgetOld, type OlderThan } from "../../shared/forget-old"
import type { Sql } from "../../shared/sql"

/** Conversations in which nobody wrote for long, with all that was said. @returns how many */
export async function forgetConversations(
  sql: Sql,
  { older_than_days, limit }: OlderThan
): Promise<number> {
  const ids = await forgetOld(sql, {
    table: "reluv_conversation",
    since: "last_message_at",
    minutes: older_than_days * DAY,
    limit,
  })
  await forgetSaid(sql, ids)
  return ids.length
}

/** Somebody goes who bought: what they and shops said to each other goes with them. */
export async function forgetConversationsOf(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<void> {
  const gone = await sql<{ id: string }>(
    `delete from reluv_conversation where customer_id = ? returning id`,
    [customer_id]
  )
  // Another statement: it sees what a shop wrote while the first one waited for it.
  const ids = gone.map(({ id }) => id)
  await forgetSaid(sql, ids)
  await sql(`delete from reluv_unread_alert where id = ?`, [customer_id])
}

async function forgetSaid(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql(`delete from reluv_chat_message where conversation_id = any(?)`, [ids])
  await sql(`delete from reluv_conversation_reading where conversation_id = any(?)`, [ids])
}
