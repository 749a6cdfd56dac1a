import type { MailData } from "../../domain/notification/draw-mail"
import type { MailKind } from "../../domain/notification/mail-kinds"
import { forgetOldDays, type OlderThan } from "../../shared/forget-old"
import { tellLive } from "../../shared/live"
import type { Sql } from "../../shared/sql"
import { NotificationErrors } from "./errors"

type InboxContent = { data: MailData; ids: Record<string, string> }

export type NewNotification = {
  fact_id: string
  kind: MailKind
  customer_id: string
  seller_id: string | null
  content: InboxContent
}

export type NotificationRow = {
  id: string
  kind: string
  seller_id: string | null
  content: InboxContent
  read_at: Date | null
  created_at: Date
}

/** Whose inbox: a customer's own, or what they are told as one of a shop's people. */
export type Inbox = { customer_id: string; seller_id: string | null }

/** Where a page ends: microseconds, and an id. */
export type NotificationPlace = { value: number; id: string }

/** More are not counted: nobody reads the number. */
const MOST_UNREAD = 100

/** SQL of an inbox; no index serves `is not distinct from`. */
const ofInbox = ({ customer_id, seller_id }: Inbox): { where: string; parameters: string[] } =>
  seller_id === null
    ? {
        where: "customer_id = ? and seller_id is null and hidden_at is null",
        parameters: [customer_id],
      }
    : {
        where: "customer_id = ? and seller_id = ? and hidden_at is null",
        parameters: [customer_id, seller_id],
      }

/** Writes down what people are told; of a fact the same once, however often it is heard of. @returns how many are new */
export async function writeNotifications(
  sql: Sql,
  notifications: readonly NewNotification[]
): Promise<number> {
  if (notifications.length === 0) return 0
  const written = await sql<NotificationRow & { customer_id: string }>(
    `insert into reluv_notification (id, fact_id, kind, customer_id, seller_id, content, created_at)
     select 'ntf_' || replace(gen_random_uuid()::text, '-', ''), fact_id, kind, customer_id, seller_id, content,
       clock_timestamp()
     from jsonb_to_recordset(?::jsonb) as n(fact_id text, kind text, customer_id text, seller_id text, content jsonb)
     on conflict (fact_id, customer_id, kind) do nothing
     returning id, kind, customer_id, seller_id, content, read_at, created_at`,
    [JSON.stringify(notifications)]
  )
  await tellLive(
    sql,
    written.map(({ customer_id, ...data }) => ({ customer_id, name: "notification", data }))
  )
  return written.length
}

/** Newest first; and where the next page begins. */
export async function listInbox(
  sql: Sql,
  {
    inbox,
    unread,
    limit,
    after,
  }: { inbox: Inbox; unread?: boolean; limit: number; after?: NotificationPlace }
): Promise<{ notifications: NotificationRow[]; next: NotificationPlace | null }> {
  const { where, parameters } = ofInbox(inbox)
  const place = `(created_at, id) < (timestamptz 'epoch' + ?::bigint * interval '1 microsecond', ?)`
  const rows = await sql<NotificationRow & { place: string }>(
    `select id, kind, seller_id, content, read_at, created_at,
       (extract(epoch from created_at) * 1000000)::bigint as place
     from reluv_notification where ${where}
       ${unread ? "and read_at is null" : ""} ${after ? `and ${place}` : ""}
     order by created_at desc, id desc limit ?`,
    [...parameters, ...(after ? [after.value, after.id] : []), limit + 1]
  )
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    notifications: page.map(({ place: _, ...row }) => row),
    next: last ? { value: Number(last.place), id: last.id } : null,
  }
}

export async function countUnread(sql: Sql, { inbox }: { inbox: Inbox }): Promise<number> {
  const { where, parameters } = ofInbox(inbox)
  const [row] = await sql<{ unread: number }>(
    `select count(*)::int as unread from (
       select 1 from reluv_notification where ${where} and read_at is null limit ${MOST_UNREAD}
     ) u`,
    parameters
  )
  return row?.unread ?? 0
}

/** These are read, or all of them. All screens of their owner hear of it. @returns how many are still unread */
export async function markRead(
  sql: Sql,
  { inbox, ids }: { inbox: Inbox; ids: readonly string[] | null }
): Promise<number> {
  const { where, parameters } = ofInbox(inbox)
  const read = await sql<{ id: string }>(
    `update reluv_notification set read_at = now(), updated_at = now()
     where ${where} and read_at is null ${ids ? "and id = any(?)" : ""} returning id`,
    [...parameters, ...(ids ? [ids] : [])]
  )
  return tellRead(sql, inbox, read.length > 0)
}

/** Its owner wants to see it no more. Throws `NOTIFICATION_NOT_FOUND`. @returns how many are still unread */
export async function hideNotification(
  sql: Sql,
  { inbox, id }: { inbox: Inbox; id: string }
): Promise<number> {
  const { where, parameters } = ofInbox(inbox)
  const [hidden] = await sql<{ was_unread: boolean }>(
    `update reluv_notification set hidden_at = now(), updated_at = now(), content = '{"data":{},"ids":{}}'
     where ${where} and id = ? returning read_at is null as was_unread`,
    [...parameters, id]
  )
  if (!hidden) throw NotificationErrors.NOTIFICATION_NOT_FOUND()
  return tellRead(sql, inbox, hidden.was_unread)
}

async function tellRead(sql: Sql, inbox: Inbox, isOther: boolean): Promise<number> {
  const unread_count = await countUnread(sql, { inbox })
  const { customer_id, seller_id } = inbox
  const data = { seller_id, unread_count }
  if (isOther) await tellLive(sql, [{ customer_id, name: "notifications-read", data }])
  return unread_count
}

/** Deletes what was told long ago, so many rows at a time. @returns how many */
export function forgetNotifications(sql: Sql, old: OlderThan): Promise<number> {
  return forgetOldDays(sql, { table: "reluv_notification", since: "created_at" }, old)
}

/** Nothing is left of what somebody was told who has gone, and of how they wanted to be. */
export async function forgetInboxOf(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<void> {
  await sql(`delete from reluv_notification where customer_id = ?`, [customer_id])
  await sql(`delete from reluv_notification_setting where id = ?`, [customer_id])
}
