import { claimDue } from "../../shared/due"
import type { Sql } from "../../shared/sql"

/** How long an unread message waits before its reader is told, and how long after that they are left alone. */
export type AlertTimes = { after_minutes: number; again_hours: number }

/** Messages came for these buyers or shops. Their rows are locked in order, as open screens are after them. */
export async function noteUnread(
  sql: Sql,
  { owners, after_minutes, again_hours }: AlertTimes & { owners: readonly string[] }
): Promise<void> {
  if (owners.length === 0) return
  await sql(
    `insert into reluv_unread_alert as a (id, due_at, news)
     select id, now() + make_interval(mins => ?), 1 from unnest(?::text[]) as o(id) order by id
     on conflict (id) do update set news = a.news + 1, updated_at = now(),
       due_at = coalesce(a.due_at, greatest(excluded.due_at, a.told_at + make_interval(hours => ?)))`,
    [after_minutes, owners, again_hours]
  )
}

export type DueUnread = { id: string; news: number; tries: number }

/** Who is to be told now, each by one worker. */
export function claimDueUnread(sql: Sql, { limit }: { limit: number }): Promise<DueUnread[]> {
  return claimDue<DueUnread>(
    sql,
    {
      table: "reluv_unread_alert",
      where: "t.due_at is not null",
      since: "t.due_at",
      limit,
      lease_seconds: 60,
    },
    "t.id, t.news"
  )
}

export type UnreadSummary = {
  conversations: number
  messages: number
  /** Of the one that was written in last. */
  conversation_id: string
  customer_id: string
  seller_id: string
  title: string
}

/** What waits for a buyer or a shop to be read; null where nothing does. */
export async function readUnread(sql: Sql, { id }: { id: string }): Promise<UnreadSummary | null> {
  const [summary] = await sql<UnreadSummary>(
    `with unread as (
       select id, customer_id, seller_id, title, last_message_at, buyer_unread as unread
       from reluv_conversation where customer_id = ? and buyer_unread > 0 and deleted_at is null
       union all
       select id, customer_id, seller_id, title, last_message_at, seller_unread
       from reluv_conversation where seller_id = ? and seller_unread > 0 and deleted_at is null
     )
     select (count(*) over ())::int as conversations, (sum(unread) over ())::int as messages,
       id as conversation_id, customer_id, seller_id, title
     from unread order by last_message_at desc, id limit 1`,
    [id, id]
  )
  return summary ?? null
}

/** They were told, or had read it all; what came since is told the next time. */
export async function endUnread(
  sql: Sql,
  {
    id,
    news,
    is_told,
    again_hours,
  }: { id: string; news: number; is_told: boolean; again_hours: number }
): Promise<void> {
  await sql(
    `update reluv_unread_alert set tries = 0, retry_at = null, updated_at = now(),
       told_at = case when ? then now() else told_at end,
       due_at = case when news = ? then null else now() + make_interval(hours => ?) end
     where id = ?`,
    [is_told, news, again_hours, id]
  )
}

/** A person wants it told now, with its tries counted anew. */
export async function retryUnread(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`update reluv_unread_alert set tries = 0, retry_at = null where id = ?`, [id])
}
