import { generateEntityId } from "@medusajs/framework/utils"
import type {
  ChatMessageStatus,
  ConversationParty,
  ConversationSide,
  MessageCard,
} from "../../domain/conversation/conversation"
import { type NewLiveEvent, tellLive } from "../../shared/live"
import type { Sql } from "../../shared/sql"
import { type AlertTimes, noteUnread } from "./alerts"
import { noteAnswer } from "./answers"
import { ConversationErrors } from "./errors"

/** What is said, wherever it is said. */
type MessageContent = {
  text: string | null
  /** Addresses. */
  pictures: readonly string[]
  card: MessageCard | null
}

/** Who hears of it on open screens: the buyer hears by the conversation. */
export type Screens = {
  /** The customers who read for the shop. */
  member_ids: readonly string[]
}

export type NewMessage = MessageContent &
  Screens & {
    conversation_id: string
    side: ConversationSide
    author_id: string
    /** What its author names it; the same again is the same message. */
    key: string | null
    status: Exclude<ChatMessageStatus, "hidden">
    warnings: readonly string[]
    /** When the other side is told that messages wait; null for what they are told of otherwise. */
    alert: AlertTimes | null
  }

export type MessageRow = MessageContent & {
  id: string
  conversation_id: string
  seq: number
  side: ConversationSide
  author_id: string
  status: ChatMessageStatus
  warnings: string[]
  created_at: Date
}

export const MESSAGE_COLUMNS =
  "id, conversation_id, seq, side, author_id, text, pictures, card, status, warnings, created_at"

export type LockedConversation = {
  id: string
  customer_id: string
  seller_id: string
  last_seq: number
  asked_at: Date | null
}

/** Its row is the lock that gives every message its place. Throws `CONVERSATION_NOT_FOUND`. */
export async function lockConversation(sql: Sql, id: string): Promise<LockedConversation> {
  const [conversation] = await sql<LockedConversation>(
    `select id, customer_id, seller_id, last_seq, asked_at from reluv_conversation
     where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!conversation) throw ConversationErrors.CONVERSATION_NOT_FOUND()
  return conversation
}

/**
 * Says something, once for each key, and tells open screens. Throws `CONVERSATION_NOT_FOUND`, `IDEMPOTENCY_KEY_USED`
 * of a key that names something else that was said.
 * @returns the message, as it was said first
 */
export async function sendMessage(sql: Sql, message: NewMessage): Promise<MessageRow> {
  const { conversation_id, side, author_id, key, text, pictures, card, status, warnings } = message
  const conversation = await lockConversation(sql, conversation_id)
  if (key !== null) {
    const [said] = await sql<MessageRow>(
      `select ${MESSAGE_COLUMNS} from reluv_chat_message
       where conversation_id = ? and author_id = ? and key = ? and deleted_at is null`,
      [conversation_id, author_id, key]
    )
    if (said && isSame(said, message)) return said
    if (said) throw ConversationErrors.MESSAGE_KEY_USED()
  }
  // The clock, not the transaction's time: whoever waited for the lock wrote later.
  const [written] = await sql<MessageRow>(
    `insert into reluv_chat_message
       (id, conversation_id, seq, side, author_id, key, text, pictures, card, status, warnings, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, clock_timestamp()) returning ${MESSAGE_COLUMNS}`,
    [
      generateEntityId(undefined, "cmsg"),
      conversation_id,
      conversation.last_seq + 1,
      side,
      author_id,
      key,
      text,
      JSON.stringify(pictures),
      card === null ? null : JSON.stringify(card),
      status,
      warnings,
    ]
  )
  if (!written) throw new Error("a message was written, and is not there")
  await takePlace(sql, {
    conversation,
    message: written,
    at: written.created_at,
    // Who writes has read what came before; not where the marketplace writes for them.
    has_read: isOfPerson(message),
    alert: message.alert,
    member_ids: message.member_ids,
  })
  return written
}

/** A card is the same by what it shows: its price and its status may be others by now. */
function isSame(said: MessageContent, again: MessageContent): boolean {
  return (
    said.text === again.text &&
    said.card?.kind === again.card?.kind &&
    said.card?.id === again.card?.id &&
    said.pictures.length === again.pictures.length &&
    said.pictures.every((picture, n) => picture === again.pictures[n])
  )
}

/** What the marketplace shows for somebody neither asks nor answers. */
function isOfPerson({ text, card }: MessageContent): boolean {
  return text !== null || card === null
}

/** A message has taken the last place: both sides' counts, what waits for an answer, and open screens. */
export async function takePlace(
  sql: Sql,
  {
    conversation,
    message,
    at,
    has_read,
    alert,
    member_ids,
  }: {
    conversation: LockedConversation
    message: MessageRow
    at: Date
    has_read: boolean
    alert: AlertTimes | null
  } & Screens
): Promise<void> {
  const { id, customer_id, seller_id, asked_at } = conversation
  const { side, status, seq } = message
  const isShown = status === "shown"
  const reads = (party: ConversationParty) => has_read && side === party
  const hears = (party: ConversationParty) => isShown && side !== party
  const asks = isShown && isOfPerson(message) && side === "buyer"
  const answers = isShown && isOfPerson(message) && side === "seller"
  const marks = (["buyer", "seller"] as const).flatMap((party) => {
    const has = reads(party)
    return [has, seq, has, hears(party) ? 1 : 0]
  })
  await sql(
    `update reluv_conversation set last_seq = ?, updated_at = now(),
       last_message_at = case when ? then ? else last_message_at end,
       asked_at = case when ? then coalesce(asked_at, ?) when ? then null else asked_at end,
       buyer_read_seq = case when ? then ? else buyer_read_seq end,
       buyer_unread = case when ? then 0 else buyer_unread + ? end,
       seller_read_seq = case when ? then ? else seller_read_seq end,
       seller_unread = case when ? then 0 else seller_unread + ? end
     where id = ?`,
    [seq, isShown, at, asks, at, answers, ...marks, id]
  )
  if (answers && asked_at) await noteAnswer(sql, { seller_id, asked_at, answered_at: at })
  if (alert) {
    const owners = [
      ...(hears("buyer") ? [customer_id] : []),
      ...(hears("seller") ? [seller_id] : []),
    ]
    await noteUnread(sql, { owners, ...alert })
  }
  await tellMessage(sql, { conversation, message, member_ids })
}

/** Tells the open screens of who may see a message that it is there, or is another one now. */
export async function tellMessage(
  sql: Sql,
  {
    conversation,
    message,
    member_ids,
  }: {
    conversation: Pick<LockedConversation, "customer_id" | "seller_id">
    message: MessageRow
  } & Screens
): Promise<void> {
  const sees = (party: ConversationParty) => message.status !== "held" || message.side === party
  const events: NewLiveEvent[] = []
  if (sees("buyer")) {
    const data = { ...message, for_seller_id: null }
    events.push({ customer_id: conversation.customer_id, name: "message", data })
  }
  if (sees("seller")) {
    const data = { ...message, for_seller_id: conversation.seller_id }
    events.push(
      ...member_ids.map((customer_id) => ({ customer_id, name: "message" as const, data }))
    )
  }
  await tellLive(sql, events)
}
