import { chatMessageStatus } from "../../domain/conversation/conversation"
import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import type { AlertTimes } from "./alerts"
import { ConversationErrors } from "./errors"
import {
  lockConversation,
  MESSAGE_COLUMNS,
  type MessageRow,
  type Screens,
  takePlace,
  tellMessage,
} from "./sending"

export type MessageVerdict = {
  id: string
  to: "shown" | "hidden"
  reason: string | null
  actor: Actor
  alert: AlertTimes | null
} & Screens

/**
 * An operator shows a message that was held, hides one, or shows it again. What was held comes at the end, where its
 * reader finds it. Throws `CHAT_MESSAGE_NOT_FOUND`, `CHAT_MESSAGE_STATUS_NOT_ALLOWED`.
 */
export async function decideMessage(
  sql: Sql,
  { id, to, reason, actor, alert, member_ids }: MessageVerdict
): Promise<MessageRow> {
  const [known] = await sql<{ conversation_id: string }>(
    `select conversation_id from reluv_chat_message where id = ? and deleted_at is null`,
    [id]
  )
  if (!known) throw ConversationErrors.CHAT_MESSAGE_NOT_FOUND()
  const conversation = await lockConversation(sql, known.conversation_id)
  const from = chatMessageStatus.sourcesOf(to)
  const data = { conversation_id: conversation.id }
  const change = { ids: [id], from, to, actor, reason, data }
  const [moved] = await changeStatus(sql, "reluv_chat_message", change)
  if (!moved) throw ConversationErrors.CHAT_MESSAGE_STATUS_NOT_ALLOWED({ status: to })
  const isReleased = moved.from === "held" && to === "shown"
  const [message] = await sql<MessageRow & { now: Date }>(
    `update reluv_chat_message set seq = case when ? then ? else seq end where id = ?
     returning ${MESSAGE_COLUMNS}, clock_timestamp() as now`,
    [isReleased, conversation.last_seq + 1, id]
  )
  if (!message) throw new Error(`the message ${id} was moved, and is gone`)
  const { now, ...row } = message
  if (isReleased) {
    const placed = { conversation, message: row, at: now, has_read: false, alert, member_ids }
    await takePlace(sql, placed)
    return row
  }
  await recount(sql, conversation.id)
  await tellMessage(sql, { conversation, message: row, member_ids })
  return row
}

/** What is unread, by the messages themselves. */
async function recount(sql: Sql, id: string): Promise<void> {
  await sql(
    `update reluv_conversation c set buyer_unread = n.for_buyer, seller_unread = n.for_seller
     from (
       select count(*) filter (where m.side <> 'buyer' and m.seq > c.buyer_read_seq)::int as for_buyer,
         count(*) filter (where m.side <> 'seller' and m.seq > c.seller_read_seq)::int as for_seller
       from reluv_conversation c join reluv_chat_message m on m.conversation_id = c.id and m.status = 'shown'
         and m.seq > least(c.buyer_read_seq, c.seller_read_seq)
       where c.id = ?
     ) n where c.id = ?`,
    [id, id]
  )
}
