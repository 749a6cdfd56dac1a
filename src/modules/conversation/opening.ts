import { generateEntityId } from "@medusajs/framework/utils"
import type { ConversationTopic } from "../../domain/conversation/conversation"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"

export type NewConversation = {
  customer_id: string
  seller_id: string
  topic: ConversationTopic
  topic_id: string
  title: string
  actor: Actor
}

/** The one conversation of a buyer and a shop about one thing, however many begin it at once. @returns its id */
export async function openConversation(
  sql: Sql,
  { customer_id, seller_id, topic, topic_id, title, actor }: NewConversation
): Promise<string> {
  const about = [customer_id, seller_id, topic, topic_id]
  const [made] = await sql<{ id: string }>(
    `insert into reluv_conversation (id, customer_id, seller_id, topic, topic_id, title, last_message_at)
     values (?, ?, ?, ?, ?, ?, now())
     on conflict (customer_id, seller_id, topic, topic_id) do nothing
     returning id`,
    [generateEntityId(undefined, "conv"), ...about, title]
  )
  if (made) {
    const data = { customer_id, seller_id, topic, topic_id }
    await tell(sql, { name: "reluv.conversation.started", subject_id: made.id, actor, data })
    return made.id
  }
  // Whoever was faster has committed by now.
  const [known] = await sql<{ id: string }>(
    `select id from reluv_conversation
     where customer_id = ? and seller_id = ? and topic = ? and topic_id = ? and deleted_at is null`,
    about
  )
  if (!known) throw new Error("a conversation is there, and is not")
  return known.id
}

/** An operator takes part from now on; once. */
export async function joinConversation(
  sql: Sql,
  { id, actor, reason }: { id: string; actor: Actor; reason: string | null }
): Promise<void> {
  const [joined] = await sql(
    `update reluv_conversation set operator_joined_at = now(), updated_at = now()
     where id = ? and operator_joined_at is null returning id`,
    [id]
  )
  if (joined) await tell(sql, { name: "reluv.conversation.joined", subject_id: id, actor, reason })
}
