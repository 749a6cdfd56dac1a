import type { LiveClaimStatus } from "../../domain/live-sale/live-claim"
import type { LivePieceState } from "../../domain/live-sale/live-sale"
import { type NewLiveEvent, tellLive } from "../../shared/live"
import type { Sql } from "../../shared/sql"
import { listShown } from "./reading"

export type ClaimRow = {
  id: string
  live_sale_id: string
  seller_id: string
  listing_id: string
  variant_id: string
  customer_id: string
  title: string
  status: LiveClaimStatus
  /** Of one that waits: 1 is next. */
  position: number | null
  live_price: number | null
  held_until: Date | null
  cart_id: string | null
  order_id: string | null
  created_at: Date
}

/** SQL: claims as their buyers see them; `c` in the conditions. */
export const CLAIMS = `
  select c.id, c.live_sale_id, c.seller_id, c.listing_id, c.variant_id, c.customer_id, p.title, c.status, c.live_price,
    c.held_until, coalesce(c.checkout_cart_id, c.cart_id) as cart_id, c.order_id, c.created_at, case when c.status = 'waiting' then (
      select count(*)::int from reluv_live_claim w
      where w.live_sale_id = c.live_sale_id and w.variant_id = c.variant_id and w.status = 'waiting' and w.place <= c.place
    ) end as position
  from reluv_live_claim c
  join reluv_live_piece p on p.live_sale_id = c.live_sale_id and p.variant_id = c.variant_id`

/** What everybody in a room is told of a piece. */
type PieceNews = {
  variant_id: string
  state: LivePieceState
  waiting: number
  live_price: number | null
}

/** What a room is told: its feed has the live sale's own id. */
type RoomEvent = Omit<NewLiveEvent, "customer_id"> & { live_sale_id: string }

/** What a transaction has changed. */
export type LiveNews = {
  /** Claims: their buyers hear of them. */
  claim_ids?: readonly string[]
  /** Pieces: every room hears of them that shows them, whichever one they were claimed in. */
  variant_ids?: readonly string[]
  /** What one room hears. */
  events?: readonly RoomEvent[]
}

/**
 * Tells rooms and the buyers of claims what has changed, all of a transaction at once and as its last word: feeds are
 * taken in the order of their ids, and whoever tells the same ones meanwhile waits for its end.
 */
export async function tellRooms(sql: Sql, ...news: readonly LiveNews[]): Promise<void> {
  const claim_ids = news.flatMap(({ claim_ids = [] }) => claim_ids)
  const variant_ids = news.flatMap(({ variant_ids = [] }) => variant_ids)
  const said = news.flatMap(({ events = [] }) => events)
  const claims =
    claim_ids.length === 0
      ? []
      : await sql<ClaimRow>(`${CLAIMS} where c.id = any(?) order by c.id`, [claim_ids])
  // A hold runs on in the room that it was claimed in, also when that is over.
  const live_sale_ids = claims.map(({ live_sale_id }) => live_sale_id)
  const pieces =
    variant_ids.length === 0 ? [] : await listShown(sql, { variant_ids, live_sale_ids })
  await tellLive(sql, [
    ...claims.map((claim) => ({
      customer_id: claim.customer_id,
      name: "live-claim" as const,
      data: claim,
    })),
    ...said.map(({ live_sale_id, ...event }) => ({ customer_id: live_sale_id, ...event })),
    ...pieces.map(({ live_sale_id, variant_id, state, waiting, live_price }) => ({
      customer_id: live_sale_id,
      name: "piece" as const,
      data: { variant_id, state, waiting, live_price } satisfies PieceNews,
    })),
  ])
}

/** Tells rooms and buyers what became of a piece whose turn was decided. */
export async function tellTurned(
  sql: Sql,
  {
    variant_id,
    changed,
    claim,
  }: {
    variant_id: string
    changed: readonly string[]
    /** One that changed before; where it has held the piece, rooms see how that stands. */
    claim: { id: string; has_held?: boolean } | null
  }
): Promise<void> {
  // Who only joins the waiting list is counted with the others, once a second.
  const isSeen = changed.length > 0 || claim?.has_held === true
  await tellRooms(sql, {
    claim_ids: claim ? [...changed, claim.id] : changed,
    variant_ids: isSeen ? [variant_id] : [],
  })
}

/** Something happened to listings outside of their live sales: the rooms that show them see how their pieces stand now. */
export async function tellShown(
  sql: Sql,
  { listing_ids }: { listing_ids: readonly string[] }
): Promise<void> {
  const shown = await sql<{ variant_id: string }>(
    `select distinct variant_id from reluv_live_piece where listing_id = any(?)`,
    [listing_ids]
  )
  await tellRooms(sql, { variant_ids: shown.map(({ variant_id }) => variant_id) })
}
