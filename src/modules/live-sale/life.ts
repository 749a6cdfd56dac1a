import { generateEntityId } from "@medusajs/framework/utils"
import {
  type LiveSaleStatus,
  liveSaleStatus,
  MOST_SCHEDULED,
} from "../../domain/live-sale/live-sale"
import { changeStatus, tell } from "../../shared/facts"
import { shopIsOpen } from "../../shared/shop-sql"
import type { Actor, Sql } from "../../shared/sql"
import { LiveSaleErrors } from "./errors"
import { tellRooms } from "./telling"

/** Whose it is: what is another shop's does not exist. An operator names no shop. */
export type LiveSaleOf = { id: string; seller_id?: string }

export type LiveSaleContent = {
  title: string
  cover: string | null
  stream_url: string | null
  starts_at: Date
}

type Locked = { id: string; seller_id: string; status: LiveSaleStatus; pieces: number }

/** Whoever plans and begins live sales of a shop queues here: what is counted stays true. */
async function lockShop(sql: Sql, seller_id: string): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`live-sales:${seller_id}`])
}

async function readOf(sql: Sql, id: string): Promise<{ seller_id: string }> {
  const [sale] = await sql<{ seller_id: string }>(
    `select seller_id from reluv_live_sale where id = ?`,
    [id]
  )
  if (!sale) throw LiveSaleErrors.LIVE_SALE_NOT_FOUND()
  return sale
}

/** Its row is the lock that whoever changes it takes; claims take it shared. Throws `LIVE_SALE_NOT_FOUND`. */
export async function lockSale(sql: Sql, { id, seller_id }: LiveSaleOf): Promise<Locked> {
  const [sale] = await sql<Locked>(
    `select id, seller_id, status,
       (select count(*)::int from reluv_live_piece p where p.live_sale_id = s.id) as pieces
     from reluv_live_sale s where id = ? for update`,
    [id]
  )
  if (!sale || (seller_id !== undefined && sale.seller_id !== seller_id))
    throw LiveSaleErrors.LIVE_SALE_NOT_FOUND()
  return sale
}

/** Plans one; those who follow the shop hear of it. Throws `LIVE_SALES_TOO_MANY`. @returns its id */
export async function planLiveSale(
  sql: Sql,
  { seller_id, actor, ...content }: LiveSaleContent & { seller_id: string; actor: Actor }
): Promise<string> {
  await lockShop(sql, seller_id)
  const [counted] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_live_sale where seller_id = ? and status = 'scheduled'`,
    [seller_id]
  )
  if ((counted?.count ?? 0) >= MOST_SCHEDULED) throw LiveSaleErrors.LIVE_SALES_TOO_MANY()
  const id = generateEntityId(undefined, "live")
  const { title, cover, stream_url, starts_at } = content
  await sql(
    `insert into reluv_live_sale (id, seller_id, title, cover, stream_url, starts_at) values (?, ?, ?, ?, ?, ?)`,
    [id, seller_id, title, cover, stream_url, starts_at]
  )
  const data = { seller_id }
  await tell(sql, { name: "reluv.live-sale.planned", subject_id: id, actor, data })
  return id
}

/**
 * What followers of a shop are told of a live sale, in which column that stands, and for how many hours they are not told
 * it of another one: somebody who is on air every evening, now and then a little earlier, is heard of every evening.
 */
const TOLD = {
  announced: {
    at: "announced_at",
    hours: 24,
    where: "s.status = 'scheduled' and s.starts_at > now()",
  },
  called: { at: "called_at", hours: 20, where: "s.status in ('live', 'paused')" },
} as const

/** Whether they are told it of this one: once, of one in a day. Asked again, as after a crash, the answer is the same. */
async function noteTold(sql: Sql, id: string, what: keyof typeof TOLD): Promise<boolean> {
  const { at, hours, where } = TOLD[what]
  const { seller_id } = await readOf(sql, id)
  await lockShop(sql, seller_id)
  const noted = await sql(
    `update reluv_live_sale s set ${at} = coalesce(${at}, now()), updated_at = now()
     where id = ? and ${where} and (${at} is not null or not exists (
       select 1 from reluv_live_sale o where o.seller_id = s.seller_id
         and o.${at} > now() - make_interval(hours => ${hours})
     )) returning id`,
    [id]
  )
  return noted.length > 0
}

/** Whether the followers of its shop are told that it is planned: of one that is still to come, however many a shop plans. */
export function noteAnnounced(sql: Sql, { id }: { id: string }): Promise<boolean> {
  return noteTold(sql, id, "announced")
}

/** Whether they are told that it is on: of one that is not over by now, however many a shop begins. */
export function noteCalled(sql: Sql, { id }: { id: string }): Promise<boolean> {
  return noteTold(sql, id, "called")
}

/** Says something else of it, until it is over. Throws `LIVE_SALE_NOT_FOUND`, `LIVE_SALE_STATUS_NOT_ALLOWED`. */
export async function changeLiveSale(
  sql: Sql,
  { of, change, actor }: { of: LiveSaleOf; change: Partial<LiveSaleContent>; actor: Actor }
): Promise<void> {
  const { id, status, seller_id } = await lockSale(sql, of)
  const isPlanned = status === "scheduled"
  if (liveSaleStatus.final.includes(status) || (change.starts_at && !isPlanned))
    throw LiveSaleErrors.LIVE_SALE_STATUS_NOT_ALLOWED({ status })
  const entries = Object.entries(change).filter(([, value]) => value !== undefined)
  if (entries.length === 0) return
  await sql(
    `update reluv_live_sale set ${entries.map(([name]) => `${name} = ?`).join(", ")}, updated_at = now() where id = ?`,
    [...entries.map(([, value]) => value), id]
  )
  const fields = entries.map(([name]) => name)
  await tell(sql, {
    name: "reluv.live-sale.changed",
    subject_id: id,
    actor,
    data: { seller_id, fields },
  })
  await tellRooms(sql, { events: [{ live_sale_id: id, name: "changed", data: { fields } }] })
}

/**
 * Goes on air, first or again. Throws `LIVE_SALE_NOT_FOUND`, `LIVE_SALE_STATUS_NOT_ALLOWED`, `LIVE_SHOP_CLOSED`,
 * `LIVE_SALE_EMPTY`, `LIVE_SALE_RUNNING_ALREADY`.
 */
export async function startLiveSale(
  sql: Sql,
  {
    of,
    from,
    actor,
  }: { of: LiveSaleOf & { seller_id: string }; from: "scheduled" | "paused"; actor: Actor }
): Promise<void> {
  await lockShop(sql, of.seller_id)
  const sale = await lockSale(sql, of)
  if (sale.status !== from) throw LiveSaleErrors.LIVE_SALE_STATUS_NOT_ALLOWED(sale)
  const [closed] = await sql(
    `select 1 from reluv_seller s where s.id = ? and s.deleted_at is null and not ${shopIsOpen("s")}`,
    [sale.seller_id]
  )
  if (closed) throw LiveSaleErrors.LIVE_SHOP_CLOSED()
  if (sale.pieces === 0) throw LiveSaleErrors.LIVE_SALE_EMPTY()
  const [running] = await sql(
    `select 1 from reluv_live_sale where seller_id = ? and status in ('live', 'paused') and id <> ?`,
    [sale.seller_id, sale.id]
  )
  if (running) throw LiveSaleErrors.LIVE_SALE_RUNNING_ALREADY()
  await move(sql, sale, { to: "live", actor, reason: null })
  await sql(
    `update reluv_live_sale set live_at = coalesce(live_at, clock_timestamp()) where id = ?`,
    [sale.id]
  )
  await sql(
    `insert into reluv_live_stretch (id, live_sale_id, seller_id, began_at) values (?, ?, ?, clock_timestamp())`,
    [generateEntityId(undefined, "lvst"), sale.id, sale.seller_id]
  )
  const data = { seller_id: sale.seller_id }
  if (from === "scheduled")
    await tell(sql, { name: "reluv.live-sale.began", subject_id: sale.id, actor, data })
  await tellStatus(sql, sale.id, { status: "live", reason: null })
}

/** Goes off air for a while; holds run on. Throws `LIVE_SALE_NOT_FOUND`, `LIVE_SALE_STATUS_NOT_ALLOWED`. */
export async function pauseLiveSale(
  sql: Sql,
  { of, actor }: { of: LiveSaleOf; actor: Actor }
): Promise<void> {
  const sale = await lockSale(sql, of)
  if (sale.status !== "live") throw LiveSaleErrors.LIVE_SALE_STATUS_NOT_ALLOWED(sale)
  await move(sql, sale, { to: "paused", actor, reason: null })
  await endStretch(sql, sale.id)
  await tellStatus(sql, sale.id, { status: "paused", reason: null })
}

/**
 * Ends it for good: holds run out as promised, whoever waits is told that it is over. One that has ended stays. Throws
 * `LIVE_SALE_NOT_FOUND`, `LIVE_SALE_STATUS_NOT_ALLOWED` of one that was not on yet.
 */
export async function endLiveSale(
  sql: Sql,
  { of, actor, reason }: { of: LiveSaleOf; actor: Actor; reason: string | null }
): Promise<void> {
  const sale = await lockSale(sql, of)
  if (sale.status === "ended") return
  if (!liveSaleStatus.can(sale.status, "ended"))
    throw LiveSaleErrors.LIVE_SALE_STATUS_NOT_ALLOWED(sale)
  await move(sql, sale, { to: "ended", actor, reason })
  await endStretch(sql, sale.id)
  const waiting = await sql<{ id: string }>(
    `select id from reluv_live_claim where live_sale_id = ? and status = 'waiting' order by id`,
    [sale.id]
  )
  const closed = await changeStatus(sql, "reluv_live_claim", {
    ids: waiting.map(({ id }) => id),
    from: ["waiting"],
    to: "closed",
    actor,
    reason: "the live sale is over",
    data: { live_sale_id: sale.id, seller_id: sale.seller_id },
  })
  const data = { status: "ended", reason: saidReason(actor, reason) }
  await tellRooms(sql, {
    claim_ids: closed.map(({ id }) => id),
    events: [{ live_sale_id: sale.id, name: "status", data }],
  })
}

/** Calls off one that was not on yet. One that was called off stays. Throws as `endLiveSale` does. */
export async function cancelLiveSale(
  sql: Sql,
  { of, actor, reason }: { of: LiveSaleOf; actor: Actor; reason: string | null }
): Promise<void> {
  const sale = await lockSale(sql, of)
  if (sale.status === "cancelled") return
  if (!liveSaleStatus.can(sale.status, "cancelled"))
    throw LiveSaleErrors.LIVE_SALE_STATUS_NOT_ALLOWED(sale)
  await move(sql, sale, { to: "cancelled", actor, reason })
  await tellStatus(sql, sale.id, { status: "cancelled", reason: saidReason(actor, reason) })
}

/** Shows one of its pieces, or none. Throws `LIVE_SALE_NOT_FOUND`, `LIVE_SALE_STATUS_NOT_ALLOWED`, `LIVE_PIECE_NOT_FOUND`. */
export async function pinPiece(
  sql: Sql,
  { of, variant_id }: { of: LiveSaleOf; variant_id: string | null }
): Promise<void> {
  const { id, status } = await lockSale(sql, of)
  if (liveSaleStatus.final.includes(status))
    throw LiveSaleErrors.LIVE_SALE_STATUS_NOT_ALLOWED({ status })
  if (variant_id !== null) {
    const [shown] = await sql(
      `select 1 from reluv_live_piece where live_sale_id = ? and variant_id = ?`,
      [id, variant_id]
    )
    if (!shown) throw LiveSaleErrors.LIVE_PIECE_NOT_FOUND()
  }
  const [changed] = await sql(
    `update reluv_live_sale set pinned_variant_id = ?, updated_at = now()
     where id = ? and pinned_variant_id is distinct from ? returning id`,
    [variant_id, id, variant_id]
  )
  if (changed)
    await tellRooms(sql, {
      events: [{ live_sale_id: id, name: "pinned", data: { variant_id } }],
    })
}

/** What an operator says of why is told; of an end by the shop, or by itself, the status says enough. */
function saidReason(actor: Actor, reason: string | null): string | null {
  return actor.type === "user" ? reason : null
}

async function move(
  sql: Sql,
  { id, seller_id, status }: Locked,
  { to, actor, reason }: { to: LiveSaleStatus; actor: Actor; reason: string | null }
): Promise<void> {
  const change = { ids: [id], from: [status], to, actor, reason, data: { seller_id } }
  const isFinal = liveSaleStatus.final.includes(to)
  // Before the status: its check wants both at once.
  const [moved] = await changeStatus(sql, "reluv_live_sale", {
    ...change,
    ...(isFinal && { stamp: "ended_at" }),
  })
  if (!moved) throw new Error(`the live sale ${id} was locked, and moved all the same`)
  if (isFinal)
    await sql(`update reluv_live_sale set end_reason = ? where id = ?`, [
      saidReason(actor, reason),
      id,
    ])
}

async function endStretch(sql: Sql, id: string): Promise<void> {
  await sql(
    `update reluv_live_stretch set ended_at = clock_timestamp(), updated_at = now()
     where live_sale_id = ? and ended_at is null`,
    [id]
  )
}

async function tellStatus(
  sql: Sql,
  live_sale_id: string,
  data: { status: LiveSaleStatus; reason: string | null }
): Promise<void> {
  await tellRooms(sql, { events: [{ live_sale_id, name: "status", data }] })
}
