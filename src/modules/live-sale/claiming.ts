import { generateEntityId } from "@medusajs/framework/utils"
import {
  type CLAIM_WAYS,
  type LiveClaimStatus,
  MOST_CLAIMS,
} from "../../domain/live-sale/live-claim"
import { isOpen, type LiveSaleStatus } from "../../domain/live-sale/live-sale"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { LiveSaleErrors } from "./errors"

export type NewClaim = {
  live_sale_id: string
  variant_id: string
  customer_id: string
  way: (typeof CLAIM_WAYS)[number]
  actor: Actor
}

/**
 * Gives somebody the next place in the waiting list of a piece; who has one already keeps it. To be called in the
 * transaction that has locked the piece, so that places are in the order of claims; `turnPiece` says who holds it.
 * Throws `LIVE_SALE_NOT_FOUND`, `LIVE_SALE_NOT_OPEN`, `LIVE_PIECE_NOT_FOUND`, `LIVE_CLAIMS_TOO_MANY`,
 * `LIVE_CLAIM_ELSEWHERE`. @returns its id
 */
export async function addClaim(
  sql: Sql,
  claim: NewClaim
): Promise<{ id: string; is_new: boolean }> {
  const { live_sale_id, variant_id, customer_id, way, actor } = claim
  const [sale] = await sql<{ seller_id: string; status: LiveSaleStatus }>(
    `select seller_id, status from reluv_live_sale where id = ? for share`,
    [live_sale_id]
  )
  if (!sale) throw LiveSaleErrors.LIVE_SALE_NOT_FOUND()
  const [known] = await sql<{ id: string; live_sale_id: string }>(
    `select id, live_sale_id from reluv_live_claim
     where variant_id = ? and customer_id = ? and status in ('waiting', 'held', 'ordered')`,
    [variant_id, customer_id]
  )
  if (known && known.live_sale_id !== live_sale_id) throw LiveSaleErrors.LIVE_CLAIM_ELSEWHERE()
  if (known) return { id: known.id, is_new: false }
  if (!isOpen(sale.status)) throw LiveSaleErrors.LIVE_SALE_NOT_OPEN()
  await requireFew(sql, claim)
  const [piece] = await sql<{ place: number; listing_id: string; live_price: number | null }>(
    `update reluv_live_piece set last_place = last_place + 1, updated_at = now()
     where live_sale_id = ? and variant_id = ? returning last_place as place, listing_id, live_price`,
    [live_sale_id, variant_id]
  )
  if (!piece) throw LiveSaleErrors.LIVE_PIECE_NOT_FOUND()
  const id = generateEntityId(undefined, "lvcl")
  const { seller_id } = sale
  const { listing_id, place, live_price } = piece
  await sql(
    `insert into reluv_live_claim
       (id, live_sale_id, seller_id, listing_id, variant_id, customer_id, status, place, way, live_price)
     values (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?)`,
    [id, live_sale_id, seller_id, listing_id, variant_id, customer_id, place, way, live_price]
  )
  const data = { live_sale_id, seller_id }
  await tell(sql, { name: "reluv.live-claim.made", subject_id: id, actor, data })
  return { id, is_new: true }
}

/** Claims of one buyer queue here, so that what is counted stays true. */
async function requireFew(sql: Sql, { live_sale_id, customer_id }: NewClaim): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`live-claims:${customer_id}`])
  const [counted] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_live_claim
     where live_sale_id = ? and customer_id = ? and status in ('waiting', 'held')`,
    [live_sale_id, customer_id]
  )
  if ((counted?.count ?? 0) >= MOST_CLAIMS) throw LiveSaleErrors.LIVE_CLAIMS_TOO_MANY()
}

/** A claim as its buyer, or its shop, may end it: what is not theirs does not exist. */
export type ClaimOf = { id: string; live_sale_id: string } & (
  | { customer_id: string }
  | { seller_id: string }
)

export type EndedClaim = {
  id: string
  variant_id: string
  customer_id: string
  /** Until when it held its piece; null of one that waited. */
  held_until: Date | null
}

/** Which piece a claim is of. Throws `LIVE_CLAIM_NOT_FOUND`. */
export async function findClaim(sql: Sql, of: ClaimOf): Promise<{ variant_id: string }> {
  const [column, party] =
    "customer_id" in of ? ["customer_id", of.customer_id] : ["seller_id", of.seller_id]
  const [claim] = await sql<{ variant_id: string }>(
    `select variant_id from reluv_live_claim where id = ? and live_sale_id = ? and ${column} = ?`,
    [of.id, of.live_sale_id, party]
  )
  if (!claim) throw LiveSaleErrors.LIVE_CLAIM_NOT_FOUND()
  return claim
}

/**
 * Its buyer gives a claim up, or the shop releases it; asked again it stays so. To be called in the transaction that has
 * locked its piece. Throws `LIVE_CLAIM_NOT_FOUND`, `LIVE_CLAIM_STATUS_NOT_ALLOWED`.
 * @returns what ended, null where it had before
 */
export async function endClaim(
  sql: Sql,
  { of, actor, reason }: { of: ClaimOf; actor: Actor; reason: string | null }
): Promise<EndedClaim | null> {
  await findClaim(sql, of)
  await sql(`select 1 from reluv_live_sale where id = ? for share`, [of.live_sale_id])
  const [claim] = await sql<EndedClaim & { status: LiveClaimStatus; seller_id: string }>(
    `select id, variant_id, customer_id, held_until, status, seller_id from reluv_live_claim where id = ? for update`,
    [of.id]
  )
  if (!claim) throw LiveSaleErrors.LIVE_CLAIM_NOT_FOUND()
  const { status, seller_id, ...ended } = claim
  const to = "customer_id" in of ? "given_up" : "released"
  if (status === to) return null
  if (status !== "waiting" && status !== "held")
    throw LiveSaleErrors.LIVE_CLAIM_STATUS_NOT_ALLOWED({ status })
  const data = { live_sale_id: of.live_sale_id, seller_id }
  await moveClaims(sql, { ids: [of.id], from: [status], to, actor, reason, data })
  return ended
}

type Move = {
  ids: readonly string[]
  from: readonly LiveClaimStatus[]
  to: LiveClaimStatus
  actor: Actor
  reason: string | null
  data: { live_sale_id: string; seller_id: string }
}

/** Moves claims, whose price and line follow: somebody settles them now. */
export async function moveClaims(sql: Sql, move: Move): Promise<{ id: string }[]> {
  const moved = await changeStatus(sql, "reluv_live_claim", move)
  await sql(
    `update reluv_live_claim set settle_at = now(), tries = 0, retry_at = null
     where id = any(?) and (price_list_id is not null or cart_id is not null or settle_at is not null)`,
    [moved.map(({ id }) => id)]
  )
  return moved
}
