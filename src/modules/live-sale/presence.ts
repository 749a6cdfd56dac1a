import { generateEntityId } from "@medusajs/framework/utils"
import { forgetOld, type OlderThan } from "../../shared/forget-old"
import type { Sql } from "../../shared/sql"

/** A process that was not heard of for so long has died: those who watched at it are gone. */
export const PRESENT_SECONDS = 5

/** Somebody comes into a room; however often, they are counted once. When it is over nobody is any more. */
export async function joinRoom(
  sql: Sql,
  { live_sale_id, viewer }: { live_sale_id: string; viewer: string }
): Promise<void> {
  await sql(
    `insert into reluv_live_viewer (id, live_sale_id, viewer, joined_at)
     select ?, s.id, ?, now() from reluv_live_sale s where s.id = ? and s.ended_at is null
     on conflict (live_sale_id, viewer) do update set left_at = null, updated_at = now()`,
    [generateEntityId(undefined, "lvvw"), viewer, live_sale_id]
  )
}

/** They go; who was never there goes as well. */
export async function leaveRoom(
  sql: Sql,
  { live_sale_id, viewer }: { live_sale_id: string; viewer: string }
): Promise<void> {
  await sql(
    `update reluv_live_viewer set left_at = now(), updated_at = now() where live_sale_id = ? and viewer = ?`,
    [live_sale_id, viewer]
  )
}

/** How many watch a room at this process. */
export type Watching = { live_sale_id: string; viewers: number }

/** What a room counts: who watch it at all processes, and who wait for which piece. */
export type RoomCounts = {
  live_sale_id: string
  viewers: number
  waiting: { variant_id: string; waiting: number }[]
}

/**
 * Says how many watch here, for all rooms of a process at once, and hears how many there are at all of them; the most
 * who ever did is kept with the live sale, a second later where somebody else is at it. Who says nothing for five seconds is taken for dead.
 */
export async function countRooms(
  sql: Sql,
  { process_id, rooms }: { process_id: string; rooms: readonly Watching[] }
): Promise<RoomCounts[]> {
  const told = JSON.stringify(rooms)
  await sql(
    `with mine as (
       select * from jsonb_to_recordset(?::jsonb) as r(live_sale_id text, viewers int)
     )
     insert into reluv_live_presence (id, live_sale_id, viewers, seen_at)
     select live_sale_id || ':' || ?, live_sale_id, viewers, now() from mine order by live_sale_id
     on conflict (id) do update set viewers = excluded.viewers, seen_at = excluded.seen_at, updated_at = now()`,
    [told, process_id]
  )
  return sql(
    `with room as (
       select r.live_sale_id, (
         select coalesce(sum(p.viewers), 0)::int from reluv_live_presence p
         where p.live_sale_id = r.live_sale_id and p.seen_at > now() - make_interval(secs => ${PRESENT_SECONDS})
       ) as viewers
       from jsonb_to_recordset(?::jsonb) as r(live_sale_id text)
     ), higher as materialized (
       select l.id from reluv_live_sale l join room r on r.live_sale_id = l.id
       where l.peak_viewers < r.viewers and l.status in ('live', 'paused')
       order by l.id for no key update of l skip locked
     ), peak as (
       update reluv_live_sale s set peak_viewers = room.viewers
       from room join higher on higher.id = room.live_sale_id where s.id = room.live_sale_id
     )
     select room.live_sale_id, room.viewers, coalesce((
       select jsonb_agg(jsonb_build_object('variant_id', w.variant_id, 'waiting', w.waiting) order by w.variant_id)
       from (
         select c.variant_id, count(*)::int as waiting from reluv_live_claim c
         where c.live_sale_id = room.live_sale_id and c.status = 'waiting' group by c.variant_id
       ) w
     ), '[]') as waiting
     from room`,
    [told]
  )
}

/** Processes that are gone for long. @returns how many rows */
export async function forgetPresence(sql: Sql, { limit }: { limit: number }): Promise<number> {
  const old = { table: "reluv_live_presence", since: "seen_at", minutes: 60, limit }
  return (await forgetOld(sql, old)).length
}

/** Who came to live sales that are over is known by number only from some day on. @returns how many were forgotten */
export async function forgetViewers(
  sql: Sql,
  { older_than_days, limit }: OlderThan
): Promise<number> {
  const sales = await sql<{ viewers: number }>(
    `with old as materialized (
       select v.id from reluv_live_viewer v join reluv_live_sale s on s.id = v.live_sale_id
       where v.joined_at < now() - make_interval(days => ?) and s.ended_at is not null
       order by v.joined_at limit ? for update of v skip locked
     ), gone as (
       delete from reluv_live_viewer v using old where v.id = old.id returning v.live_sale_id
     ), counted as (
       select live_sale_id, count(*)::int as viewers from gone group by live_sale_id
     )
     update reluv_live_sale s set forgotten_viewers = s.forgotten_viewers + c.viewers, updated_at = now()
     from counted c where s.id = c.live_sale_id returning c.viewers`,
    [older_than_days, limit]
  )
  return sales.reduce((all, { viewers }) => all + viewers, 0)
}
