import type { LiveClaimStatus } from "../../domain/live-sale/live-claim"
import type { LivePieceState } from "../../domain/live-sale/live-sale"
import { type NewLiveEvent, tellLive } from "../../shared/live"
import type { Sql } from "../../shared/sql"
import { listPieces } from "./reading"

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
type RoomEvent = Omit<NewLiveEvent, "customer_id">

/** What has changed in the room of one live sale. */
export type RoomNews = {
  live_sale_id: string
  claim_ids?: readonly string[]
  variant_ids?: readonly string[]
  events?: readonly RoomEvent[]
}

/**
 * Tells rooms and the buyers of claims what has changed, all of a transaction at once and as its last word: feeds are
 * taken in the order of their ids, and whoever tells the same ones meanwhile waits for its end.
 */
export async function tellRooms(sql: Sql, news: readonly RoomNews[]): Promise<void> {
  const claim_ids = news.flatMap(({ claim_ids = [] }) => claim_ids)
  const claims =
    claim_ids.length === 0
      ? []
      : await sql<ClaimRow>(`${CLAIMS} where c.id = any(?) order by c.id`, [claim_ids])
  const events: NewLiveEvent[] = claims.map((claim) => ({
    customer_id: claim.customer_id,
    name: "live-claim",
    data: claim,
  }))
  for (const { live_sale_id, variant_ids = [], events: said = [] } of news) {
    const pieces =
      variant_ids.length === 0 ? [] : await listPieces(sql, { live_sale_id, variant_ids })
    events.push(
      ...said.map((event) => ({ customer_id: live_sale_id, ...event })),
      ...pieces.map(({ variant_id, state, waiting, live_price }) => ({
        customer_id: live_sale_id,
        name: "piece" as const,
        data: { variant_id, state, waiting, live_price } satisfies PieceNews,
      }))
    )
  }
  await tellLive(sql, events)
}

export function tellRoom(sql: Sql, news: RoomNews): Promise<void> {
  return tellRooms(sql, [news])
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
    changed: readonly { live_sale_id: string; claim_ids: readonly string[] }[]
    /** One that changed before; where it has held the piece, the room sees how that stands. */
    claim: { id: string; live_sale_id: string; has_held?: boolean } | null
  }
): Promise<void> {
  const news = changed.map((one): RoomNews => ({ ...one, variant_ids: [variant_id] }))
  // Who only joins the waiting list is counted with the others, once a second.
  if (claim) {
    const { id, live_sale_id, has_held = false } = claim
    const isTold = changed.some((one) => one.live_sale_id === live_sale_id)
    news.push({
      live_sale_id,
      claim_ids: [id],
      variant_ids: has_held && !isTold ? [variant_id] : [],
    })
  }
  await tellRooms(sql, news)
}

/** Something happened to a listing outside of its live sales: the rooms that show it see how its pieces stand now. */
export async function tellShown(sql: Sql, { listing_id }: { listing_id: string }): Promise<void> {
  await tellRooms(
    sql,
    await sql<RoomNews>(
      `select p.live_sale_id, array_agg(p.variant_id) as variant_ids from reluv_live_piece p
       join reluv_live_sale s on s.id = p.live_sale_id and s.status in ('scheduled', 'live', 'paused')
       where p.listing_id = ? group by p.live_sale_id order by p.live_sale_id`,
      [listing_id]
    )
  )
}
