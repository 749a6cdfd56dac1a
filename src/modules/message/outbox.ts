import type { SentChannel } from "../../domain/notification/channels"
import type { MailData } from "../../domain/notification/draw-mail"
import type { MailKind } from "../../domain/notification/mail-kinds"
import type { MessageState, Refusal } from "../../domain/notification/message-state"
import type { Language } from "../../domain/said"
import { MAX_ATTEMPTS, retryDelaySeconds } from "../../domain/work/retry-delay"
import { forgetOldDays, type OlderThan } from "../../shared/forget-old"
import type { Sql } from "../../shared/sql"
import { MessageErrors } from "./errors"

export type Content = {
  data: MailData
  /** Where its button leads, and what fills that path. */
  ids: Record<string, string>
  /** What the link opens; its secret is computed as the mail is sent, so that none lies here. */
  opens?: { what: "letter" | "invitation" | "purchase"; id: string } | undefined
}

export type NewMessage = {
  fact_id: string
  kind: MailKind
  channel: SentChannel
  person: string
  address: string
  language: Language
  content: Content
  order_id: string | null
  /** What can wait is not sent in somebody's quiet hours. */
  not_before?: Date | null
}

export type ClaimedMessage = {
  id: string
  kind: string
  person: string
  channel: SentChannel
  address: string
  language: Language
  content: Content
  order_id: string | null
  attempts: number
}

const CLAIMED = `m.id, m.kind, m.person, m.channel, m.address, m.language, m.content, m.order_id, m.attempts`

/** Writes messages down; what somebody is told of a fact by one way, once. @returns how many are new */
export async function writeMessages(sql: Sql, messages: readonly NewMessage[]): Promise<number> {
  if (messages.length === 0) return 0
  const written = await sql(
    `insert into reluv_message
       (id, fact_id, kind, channel, person, address, language, content, order_id, next_attempt_at)
     select 'msg_' || replace(gen_random_uuid()::text, '-', ''), fact_id, kind, channel, person, address,
       language, content, order_id, greatest(now(), not_before)
     from jsonb_to_recordset(?::jsonb) as m(fact_id text, kind text, channel text, person text,
       address text, language text, content jsonb, order_id text, not_before timestamptz)
     on conflict (fact_id, person, channel, kind) do nothing returning id`,
    [JSON.stringify(messages)]
  )
  return written.length
}

/** Takes messages that are due, longest waiting first, each for one sender. What it does not report is unknown. */
export function claimMessages(
  sql: Sql,
  { limit, lease_seconds }: { limit: number; lease_seconds: number }
): Promise<ClaimedMessage[]> {
  return sql(
    `update reluv_message m set state = 'sending', attempts = m.attempts + 1, updated_at = now(),
       lease_until = now() + make_interval(secs => ?)
     where m.id = any(array(
       select id from reluv_message where state = 'queued' and next_attempt_at <= now()
       order by next_attempt_at limit ? for update skip locked
     )) returning ${CLAIMED}`,
    [lease_seconds, limit]
  )
}

/** Whether there is anything for `claimSilent`; asked all the time. */
export async function hasSilent(sql: Sql): Promise<boolean> {
  const rows = await sql(
    `select 1 from reluv_message where state = 'sending' and lease_until < now() limit 1`
  )
  return rows.length > 0
}

/** Whoever sent these died over it, or is silent for too long: nobody knows whether they were taken. */
export function claimSilent(sql: Sql, { limit }: { limit: number }): Promise<ClaimedMessage[]> {
  return sql(
    `update reluv_message m set state = 'unknown', lease_until = null, ended_at = now(),
       updated_at = now(), error = 'its sender said nothing'
     where m.id = any(array(
       select id from reluv_message where state = 'sending' and lease_until < now()
       order by lease_until limit ? for update skip locked
     )) returning ${CLAIMED}`,
    [limit]
  )
}

type Try = { id: string; attempts: number }

/**
 * Somebody took it, or (`left`) nobody sends mails here. A sender who was given up may still say so.
 * @returns whether it was
 */
export async function recordSent(
  sql: Sql,
  { id, attempts, left = false }: Try & { left?: boolean }
): Promise<boolean> {
  const [before] = await sql<{ state: MessageState }>(
    `with before as (
       select id, state from reluv_message
       where id = ? and attempts = ? and state in ('sending', 'unknown') for update
     )
     update reluv_message m set state = ?, lease_until = null, ended_at = now(), error = null,
       updated_at = now()
     from before where m.id = before.id returning before.state`,
    [id, attempts, left ? "left" : "sent"]
  )
  return before?.state === "unknown"
}

/**
 * It was not sent. What certainly was not taken is tried again, further away each time, and is `dead` in the
 * end; what may have been taken is not sent again without a person. @returns its state
 */
export async function recordRefused(
  sql: Sql,
  { id, attempts, refusal, error }: Try & { refusal: Refusal; error: string }
): Promise<MessageState> {
  const state = stateAfter(refusal, attempts)
  const [row] = await sql<{ state: MessageState }>(
    `update reluv_message set state = ?, lease_until = null, error = ?, updated_at = now(),
       ended_at = case when ? then null else now() end,
       next_attempt_at = now() + make_interval(secs => ?)
     where id = ? and attempts = ? and state in ('sending', 'unknown') returning state`,
    [state, error.slice(0, 500), state === "queued", retryDelaySeconds(attempts), id, attempts]
  )
  return row?.state ?? state
}

function stateAfter(refusal: Refusal, attempts: number): MessageState {
  if (refusal === "unknown") return "unknown"
  return refusal === "never" || attempts >= MAX_ATTEMPTS ? "dead" : "queued"
}

/** A person has it sent again, though it may have arrived. Throws `MESSAGE_NOT_STUCK`. */
export async function resendMessage(sql: Sql, { id }: { id: string }): Promise<void> {
  const again = await sql(
    `update reluv_message set state = 'queued', attempts = 0, next_attempt_at = now(), ended_at = null,
       updated_at = now()
     where id = ? and state in ('dead', 'unknown') returning id`,
    [id]
  )
  if (again.length === 0) throw MessageErrors.MESSAGE_NOT_STUCK()
}

/** Deletes what was sent long ago, so many rows at a time: messages name people. @returns how many */
export function forgetMessages(sql: Sql, old: OlderThan): Promise<number> {
  return forgetOldDays(sql, { table: "reluv_message", since: "ended_at" }, old)
}

/** The newest of a kind; null where there is none. */
export async function lastMessage(
  sql: Sql,
  { kind }: { kind: MailKind }
): Promise<{ id: string; created_at: Date } | null> {
  const [row] = await sql<{ id: string; created_at: Date }>(
    `select id, created_at from reluv_message where kind = ? order by created_at desc, id desc limit 1`,
    [kind]
  )
  return row ?? null
}
