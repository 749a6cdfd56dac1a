import { generateEntityId } from "@medusajs/framework/utils"
import { isOpen, type LiveSaleStatus } from "../../domain/live-sale/live-sale"
import { forgetOldDays, type OlderThan } from "../../shared/forget-old"
import type { Actor, Sql } from "../../shared/sql"
import { LiveSaleErrors } from "./errors"
import { tellRooms } from "./telling"

export type LiveMessageRow = {
  id: string
  live_sale_id: string
  seller_id: string
  customer_id: string
  is_of_shop: boolean
  author: string | null
  text: string
  status: "shown" | "hidden"
  warnings: string[]
  created_at: Date
}

const COLUMNS =
  "id, live_sale_id, seller_id, customer_id, is_of_shop, author, text, status, warnings, created_at"

export type NewLiveMessage = Pick<
  LiveMessageRow,
  "live_sale_id" | "customer_id" | "is_of_shop" | "author" | "text" | "warnings"
>

/** Says something to a room, all of which hears it. Throws `LIVE_SALE_NOT_FOUND`, `LIVE_SALE_NOT_OPEN`, `LIVE_MUTED`. */
export async function sayInRoom(sql: Sql, message: NewLiveMessage): Promise<LiveMessageRow> {
  const { live_sale_id, customer_id, is_of_shop, author, text, warnings } = message
  const [sale] = await sql<{ seller_id: string; status: LiveSaleStatus; is_muted: boolean }>(
    `select seller_id, status, exists (
       select 1 from reluv_live_mute m where m.live_sale_id = s.id and m.customer_id = ?
     ) as is_muted
     from reluv_live_sale s where id = ? for share`,
    [customer_id, live_sale_id]
  )
  if (!sale) throw LiveSaleErrors.LIVE_SALE_NOT_FOUND()
  if (!isOpen(sale.status)) throw LiveSaleErrors.LIVE_SALE_NOT_OPEN()
  if (sale.is_muted && !is_of_shop) throw LiveSaleErrors.LIVE_MUTED()
  const [written] = await sql<LiveMessageRow>(
    `insert into reluv_live_message
       (id, live_sale_id, seller_id, customer_id, is_of_shop, author, text, warnings, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp()) returning ${COLUMNS}`,
    [
      generateEntityId(undefined, "lvms"),
      live_sale_id,
      sale.seller_id,
      customer_id,
      is_of_shop,
      author,
      text,
      warnings,
    ]
  )
  if (!written) throw new Error("a message was written, and is not there")
  const { customer_id: _, ...data } = written
  await tellRooms(sql, { events: [{ live_sale_id, name: "chat", data }] })
  return written
}

/**
 * Whoever wrote, and may write still: nobody has muted them in this room since, and no operator has banned their account.
 * Whom a shop claims for has to be one. Throws `LIVE_MUTED`.
 */
export async function requireWriter(
  sql: Sql,
  { live_sale_id, customer_id }: { live_sale_id: string; customer_id: string }
): Promise<void> {
  const shut = await sql(
    `select 1 from reluv_live_mute where live_sale_id = ? and customer_id = ?
     union all
     select 1 from reluv_account where id = ? and deleted_at is null
       and banned_at is not null and (banned_until is null or banned_until > now())`,
    [live_sale_id, customer_id, customer_id]
  )
  if (shut.length > 0) throw LiveSaleErrors.LIVE_MUTED()
}

/** A page of what a room can read, the latest first, before the id of one. */
export function listRoomMessages(
  sql: Sql,
  {
    live_sale_id,
    hidden = false,
    after,
    limit,
  }: { live_sale_id: string; hidden?: boolean; after: string | null; limit: number }
): Promise<LiveMessageRow[]> {
  return sql(
    `select ${COLUMNS} from reluv_live_message
     where live_sale_id = ? and (? or status = 'shown') and (?::text is null or id < ?) order by id desc limit ?`,
    [live_sale_id, hidden, after, after, limit]
  )
}

export function findRoomMessages(
  sql: Sql,
  { ids }: { ids: readonly string[] }
): Promise<LiveMessageRow[]> {
  return sql(`select ${COLUMNS} from reluv_live_message where id = any(?)`, [ids])
}

/** Takes a message out of sight of everybody; asked again it stays so. Throws `LIVE_MESSAGE_NOT_FOUND`. */
export async function hideRoomMessage(
  sql: Sql,
  { id, live_sale_id, actor }: { id: string; live_sale_id?: string; actor: Actor }
): Promise<void> {
  const [message] = await sql<{ live_sale_id: string; status: string }>(
    `select live_sale_id, status from reluv_live_message where id = ? for update`,
    [id]
  )
  if (!message || (live_sale_id !== undefined && message.live_sale_id !== live_sale_id))
    throw LiveSaleErrors.LIVE_MESSAGE_NOT_FOUND()
  if (message.status === "hidden") return
  await sql(
    `update reluv_live_message set status = 'hidden', hidden_by = ?, updated_at = now() where id = ?`,
    [actor.id, id]
  )
  const { live_sale_id: room } = message
  await tellRooms(sql, {
    events: [{ live_sale_id: room, name: "chat-hidden", data: { message_id: id } }],
  })
}

/** Lets somebody write no more in a room; asked again they stay so. @returns the id of that */
export async function muteInRoom(
  sql: Sql,
  { live_sale_id, customer_id, actor }: { live_sale_id: string; customer_id: string; actor: Actor }
): Promise<string> {
  const [mute] = await sql<{ id: string }>(
    `insert into reluv_live_mute (id, live_sale_id, customer_id, muted_by) values (?, ?, ?, ?)
     on conflict (live_sale_id, customer_id) do update set updated_at = now() returning id`,
    [generateEntityId(undefined, "lvmt"), live_sale_id, customer_id, actor.id]
  )
  return mute?.id ?? ""
}

/** Throws `LIVE_MUTE_NOT_FOUND`. */
export async function unmuteInRoom(
  sql: Sql,
  { id, live_sale_id }: { id: string; live_sale_id: string }
): Promise<void> {
  const gone = await sql(
    `delete from reluv_live_mute where id = ? and live_sale_id = ? returning id`,
    [id, live_sale_id]
  )
  if (gone.length === 0) throw LiveSaleErrors.LIVE_MUTE_NOT_FOUND()
}

/** What was written in rooms long ago. @returns how many went */
export function forgetRoomMessages(sql: Sql, old: OlderThan): Promise<number> {
  return forgetOldDays(sql, { table: "reluv_live_message", since: "created_at" }, old)
}

/** Somebody goes: what they wrote, where they were and whom shops muted of them goes with them. Claims stay with orders. */
export async function forgetLiveSalesOf(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<void> {
  await sql(`delete from reluv_live_message where customer_id = ?`, [customer_id])
  await sql(`delete from reluv_live_mute where customer_id = ?`, [customer_id])
  await sql(`update reluv_live_viewer set viewer = id where viewer = ?`, [customer_id])
}
