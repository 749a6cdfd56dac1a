import type { Sql } from "./sql"

/** What a stream may tell of, by its name there. */
const LIVE_EVENTS = [
  "notification",
  "notifications-read",
  "message",
  "conversation-read",
  "live-claim",
] as const
/** The same of the room of a live sale, which has a feed of its own. */
const ROOM_EVENTS = ["chat", "chat-hidden", "piece", "pinned", "status", "changed"] as const
export type LiveEventName = (typeof LIVE_EVENTS | typeof ROOM_EVENTS)[number]

/** What all open screens of one person are told, or all in a room: then `customer_id` is the live sale's. */
export type NewLiveEvent = { customer_id: string; name: LiveEventName; data: object }

/** On which PostgreSQL tells all processes whose feed has something new. */
export const LIVE_CHANNEL = "reluv_live"

/**
 * Tells people's open screens, in the transaction of the change that they are told of. Each person's feed is numbered
 * without a gap, in the order in which it was committed: whoever read as far as a number has missed nothing before it.
 */
export async function tellLive(sql: Sql, events: readonly NewLiveEvent[]): Promise<void> {
  if (events.length === 0) return
  await sql(
    `with news as (
       select e ->> 'customer_id' as feed, e ->> 'name' as name, e -> 'data' as data,
         row_number() over (partition by e ->> 'customer_id' order by place) as nth
       from jsonb_array_elements(?::jsonb) with ordinality as l(e, place)
     ), numbered as (
       insert into reluv_live_feed as f (id, last_seq)
       select feed, count(*) from news group by feed order by feed
       on conflict (id) do update set last_seq = f.last_seq + excluded.last_seq, updated_at = now()
       returning f.id, f.last_seq
     ), written as (
       insert into reluv_live_event (id, customer_id, seq, name, data)
       select n.id || '.' || s.seq, n.id, s.seq, e.name, e.data
       from news e join numbered n on n.id = e.feed
       cross join lateral (
         select n.last_seq - (select count(*) from news o where o.feed = e.feed) + e.nth as seq
       ) s
       returning customer_id
     )
     select pg_notify('${LIVE_CHANNEL}', customer_id) from (select distinct customer_id from written) w`,
    [JSON.stringify(events)]
  )
}
