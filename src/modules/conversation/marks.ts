import type { ConversationParty } from "../../domain/conversation/conversation"
import { type NewLiveEvent, tellLive } from "../../shared/live"
import type { Sql } from "../../shared/sql"
import { lockConversation, type Screens } from "./sending"

export type ReadMark = { read_seq: number; unread: number }

/**
 * One side has read as far as a place; marks only go forward. All open screens of both sides hear of it.
 * Throws `CONVERSATION_NOT_FOUND`.
 */
export async function markConversationRead(
  sql: Sql,
  { id, party, seq, member_ids }: { id: string; party: ConversationParty; seq: number } & Screens
): Promise<ReadMark> {
  const { customer_id, seller_id } = await lockConversation(sql, id)
  const [mark] = await sql<ReadMark & { has_moved: boolean }>(
    `with mark as (
       select ${party}_read_seq as before, greatest(${party}_read_seq, least(?, last_seq)) as seq
       from reluv_conversation where id = ?
     )
     update reluv_conversation c set ${party}_read_seq = mark.seq, updated_at = now(),
       ${party}_unread = (
         select count(*) from reluv_chat_message m
         where m.conversation_id = c.id and m.seq > mark.seq and m.side <> '${party}' and m.status = 'shown'
       )
     from mark where c.id = ?
     returning c.${party}_read_seq as read_seq, c.${party}_unread as unread, mark.seq > mark.before as has_moved`,
    [seq, id, id]
  )
  if (!mark) throw new Error(`the conversation ${id} was locked, and is gone`)
  const { has_moved, ...now } = mark
  if (has_moved) {
    const data = { conversation_id: id, by: party, seq: now.read_seq }
    const told = (whom: string, for_seller_id: string | null): NewLiveEvent => ({
      customer_id: whom,
      name: "conversation-read",
      data: { ...data, for_seller_id },
    })
    await tellLive(sql, [
      told(customer_id, null),
      ...member_ids.map((member) => told(member, seller_id)),
    ])
  }
  return now
}
