import type { ConversationParty, ConversationTopic } from "../../domain/conversation/conversation"
import type { Sql } from "../../shared/sql"
import { ConversationErrors } from "./errors"
import { MESSAGE_COLUMNS, type MessageRow } from "./sending"

export type ConversationRow = {
  id: string
  customer_id: string
  seller_id: string
  topic: ConversationTopic
  topic_id: string
  title: string
  last_seq: number
  last_message_at: Date
  buyer_read_seq: number
  seller_read_seq: number
  buyer_unread: number
  seller_unread: number
  operator_joined_at: Date | null
  created_at: Date
  /** The newest one that both sides see. */
  last_message: (Pick<MessageRow, "side" | "text" | "card"> & { pictures: string[] }) | null
  /** Messages that wait for an operator. */
  held: number
}

/** Whose conversations: of a buyer, of a shop, or all of them. */
export type ConversationsOf =
  | { party: "buyer"; customer_id: string }
  | { party: "seller"; seller_id: string }
  | { party: "operator" }

export type ConversationFilters = {
  id?: string
  unread?: boolean
  topic?: ConversationTopic
  topic_id?: string
  /** For operators. */
  customer_id?: string
  seller_id?: string
  held?: boolean
}

/** Where a page ends: microseconds, and an id. */
export type ConversationPlace = { value: number; id: string }

const COLUMNS = `c.id, c.customer_id, c.seller_id, c.topic, c.topic_id, c.title, c.last_seq, c.last_message_at,
  c.buyer_read_seq, c.seller_read_seq, c.buyer_unread, c.seller_unread, c.operator_joined_at, c.created_at`

/** What was written in last comes first; and where the next page begins. */
export async function readConversations(
  sql: Sql,
  {
    of,
    filters,
    limit,
    after,
  }: {
    of: ConversationsOf
    filters: ConversationFilters
    limit: number
    after?: ConversationPlace
  }
): Promise<{ conversations: ConversationRow[]; next: ConversationPlace | null }> {
  const { where, parameters } = conditionsOf(of, filters)
  const beyond = after
    ? `and (c.last_message_at, c.id) < (timestamptz 'epoch' + ?::bigint * interval '1 microsecond', ?)`
    : ""
  const rows = await sql<ConversationRow & { place: string }>(
    `select ${COLUMNS}, (extract(epoch from c.last_message_at) * 1000000)::bigint as place,
       last.message as last_message, held.count as held
     from (
       select * from reluv_conversation c where ${where} ${beyond}
       order by c.last_message_at desc, c.id desc limit ?
     ) c
     left join lateral (
       select jsonb_build_object('side', m.side, 'text', m.text, 'card', m.card, 'pictures', m.pictures) as message
       from reluv_chat_message m where m.conversation_id = c.id and m.status = 'shown'
       order by m.seq desc limit 1
     ) last on true
     cross join lateral (
       select count(*)::int as count from reluv_chat_message m where m.conversation_id = c.id and m.status = 'held'
     ) held
     order by c.last_message_at desc, c.id desc`,
    [...parameters, ...(after ? [after.value, after.id] : []), limit + 1]
  )
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    conversations: page.map(({ place: _, ...row }) => row),
    next: last ? { value: Number(last.place), id: last.id } : null,
  }
}

/** One of them. Throws `CONVERSATION_NOT_FOUND`. */
export async function readConversation(
  sql: Sql,
  { of, id }: { of: ConversationsOf; id: string }
): Promise<ConversationRow> {
  const { conversations } = await readConversations(sql, { of, filters: { id }, limit: 1 })
  const [conversation] = conversations
  if (!conversation) throw ConversationErrors.CONVERSATION_NOT_FOUND()
  return conversation
}

function conditionsOf(
  of: ConversationsOf,
  { id, unread, topic, topic_id, customer_id, seller_id, held }: ConversationFilters
): { where: string; parameters: unknown[] } {
  const conditions = ["c.deleted_at is null"]
  const parameters: unknown[] = []
  const where = (condition: string, ...values: unknown[]) => {
    conditions.push(condition)
    parameters.push(...values)
  }
  if (of.party === "buyer") where("c.customer_id = ?", of.customer_id)
  if (of.party === "seller") where("c.seller_id = ?", of.seller_id)
  if (id) where("c.id = ?", id)
  if (topic) where("c.topic = ?", topic)
  if (topic_id) where("c.topic_id = ?", topic_id)
  if (customer_id) where("c.customer_id = ?", customer_id)
  if (seller_id) where("c.seller_id = ?", seller_id)
  if (unread && of.party !== "operator") where(`c.${of.party}_unread > 0`)
  if (held)
    where("c.id in (select m.conversation_id from reluv_chat_message m where m.status = 'held')")
  return { where: conditions.join(" and "), parameters }
}

export type MessagePage = { before?: number; after?: number; limit: number }

/**
 * Messages in the order of their places: the newest ones, those before a place, or those after one. What is held is
 * seen by its own side, and by operators.
 */
export async function readMessages(
  sql: Sql,
  {
    conversation_id,
    party,
    page: { before, after, limit },
  }: { conversation_id: string; party: ConversationParty | "operator"; page: MessagePage }
): Promise<{ messages: MessageRow[]; has_more: boolean }> {
  const seen = party === "operator" ? "true" : `(status <> 'held' or side = '${party}')`
  const [beyond, direction] =
    after === undefined
      ? ([before === undefined ? "true" : "seq < ?", "desc"] as const)
      : (["seq > ?", "asc"] as const)
  const place = after ?? before
  const rows = await sql<MessageRow>(
    `select ${MESSAGE_COLUMNS} from reluv_chat_message
     where conversation_id = ? and deleted_at is null and ${seen} and ${beyond} order by seq ${direction} limit ?`,
    [conversation_id, ...(place === undefined ? [] : [place]), limit + 1]
  )
  const page = rows.slice(0, limit)
  return {
    messages: direction === "asc" ? page : page.reverse(),
    has_more: rows.length > limit,
  }
}

type SaidToBuyer = Pick<
  MessageRow,
  "id" | "conversation_id" | "seq" | "side" | "text" | "pictures" | "card" | "created_at"
> & { title: string }

/**
 * What a buyer and shops said to each other, in whichever conversation, after a place: its conversation, and where in it.
 * Who of a shop wrote is the shop's to know.
 */
export function readMessagesOfBuyer(
  sql: Sql,
  {
    customer_id,
    after,
    take,
  }: { customer_id: string; after?: ConversationPlace | undefined; take: number }
): Promise<SaidToBuyer[]> {
  return sql(
    `select m.id, m.conversation_id, c.title, m.seq, m.side, m.text, m.pictures, m.card, m.created_at
     from reluv_conversation c join reluv_chat_message m on m.conversation_id = c.id
     where c.customer_id = ? and c.deleted_at is null and m.deleted_at is null
       and (m.status <> 'held' or m.side = 'buyer') ${after ? "and (m.conversation_id, m.seq) > (?, ?)" : ""}
     order by m.conversation_id, m.seq limit ?`,
    [customer_id, ...(after ? [after.id, after.value] : []), take]
  )
}

/** These messages, with whose conversation they are of. */
export function findMessages(
  sql: Sql,
  { ids }: { ids: readonly string[] }
): Promise<(MessageRow & { customer_id: string; seller_id: string; title: string })[]> {
  return sql(
    `select ${MESSAGE_COLUMNS.replace(/(\w+)/g, "m.$1")}, c.customer_id, c.seller_id, c.title
     from reluv_chat_message m join reluv_conversation c on c.id = m.conversation_id
     where m.id = any(?) and m.deleted_at is null`,
    [ids]
  )
}

/** How many messages wait to be read by a buyer or a shop. */
export async function countUnreadMessages(
  sql: Sql,
  { of }: { of: Exclude<ConversationsOf, { party: "operator" }> }
): Promise<number> {
  const [column, id] =
    of.party === "buyer"
      ? (["customer_id", of.customer_id] as const)
      : (["seller_id", of.seller_id] as const)
  const [row] = await sql<{ unread: number }>(
    `select coalesce(sum(${of.party}_unread), 0)::int as unread from reluv_conversation
     where ${column} = ? and ${of.party}_unread > 0 and deleted_at is null`,
    [id]
  )
  return row?.unread ?? 0
}
