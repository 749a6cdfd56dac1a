import type { SentChannel } from "../../domain/notification/channels"
import type { MailKind } from "../../domain/notification/mail-kinds"
import type { MessageState } from "../../domain/notification/message-state"
import type { Language } from "../../domain/said"
import type { Sql } from "../../shared/sql"
import type { Content } from "./outbox"

type Place = { value: number; id: string }

export type MessageFilter = {
  id?: string
  kind?: MailKind | undefined
  state?: MessageState | undefined
  /** An e-mail, or the id of a customer, a purchase or a message. */
  q?: string | undefined
}

export type KeptMessage = {
  id: string
  kind: string
  channel: SentChannel
  person: string
  address: string
  language: Language
  content: Content
  order_id: string | null
  state: MessageState
  attempts: number
  error: string | null
  created_at: Date
  next_attempt_at: Date
  ended_at: Date | null
  /** Microseconds since 1970: two are seldom written in one. */
  place: number
}

const COLUMNS = `id, kind, channel, person, address, language, content, order_id, state, attempts, error,
  created_at, next_attempt_at, ended_at`

/** What people were told, the newest first, from behind a place of this order. */
export async function readMessages(
  sql: Sql,
  { filter, after, limit }: { filter: MessageFilter; after: Place | null; limit: number }
): Promise<KeptMessage[]> {
  const conditions = conditionsOf(filter, after)
  const where = conditions.map(([text]) => text).join(" and ") || "true"
  const rows = await sql<Omit<KeptMessage, "place"> & { place: string }>(
    `select ${COLUMNS}, (extract(epoch from created_at) * 1000000)::bigint as place
     from reluv_message where ${where} order by created_at desc, id desc limit ?`,
    [...conditions.flatMap(([, values]) => values), limit]
  )
  return rows.map((row) => ({ ...row, place: Number(row.place) }))
}

type Condition = readonly [text: string, values: readonly unknown[]]

function conditionsOf({ id, kind, state, q }: MessageFilter, after: Place | null): Condition[] {
  const all: Condition[] = []
  if (id) all.push(["id = ?", [id]])
  if (kind) all.push(["kind = ?", [kind]])
  if (state) all.push(["state = ?", [state]])
  if (q) all.push(whoseOf(q))
  if (after) all.push([BEHIND, [after.value, after.id]])
  return all
}

const BEHIND = "(created_at, id) < (to_timestamp(0) + ? * interval '1 microsecond', ?)"

/** Each kind of id in its own column, so that an index finds it. */
function whoseOf(q: string): Condition {
  if (q.includes("@")) return ["address in (?, ?)", [q, q.toLowerCase()]]
  if (q.startsWith("order_")) return ["order_id = ?", [q]]
  if (q.startsWith("msg_")) return ["id = ?", [q]]
  return ["person = ?", [q]]
}
