import { freedStatus } from "../../domain/listing/freed-status"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { type ClaimedPiece, ofPieces } from "./claim-facts"
import { lockPieces } from "./claim-locks"
import { leaveToJob } from "./leave-to-job"

/** Which claims to give back: those of one run of a cart's checkout, or (some of) those of an order. */
export type ReleaseRequest = { reason: string; actor: Actor } & (
  | { cart_id: string; owner: string }
  | {
      order_id: string
      variant_ids?: readonly string[]
      /** Their own seller could not send them. */
      seller_gave_up?: boolean
    }
)

/**
 * Gives pieces back, once however often it is asked; a listing that was sold is on sale again, or hidden
 * where its seller gave it up. @returns how many claims were released
 */
export async function releaseClaims(sql: Sql, request: ReleaseRequest): Promise<number> {
  const [where, parameters] =
    "cart_id" in request
      ? [`cart_id = ? and owner = ? and status = 'held'`, [request.cart_id, request.owner]]
      : request.variant_ids
        ? [`order_id = ? and variant_id = any(?)`, [request.order_id, request.variant_ids]]
        : [`order_id = ?`, [request.order_id]]
  await lockPieces(sql, where, parameters)
  const released = await sql<ClaimedPiece>(
    `with gone as (
       select id, variant_id, quantity, listing_id from reluv_piece_claim
       where ${where} and status <> 'released' for update
     ), freed as (
       update reluv_piece p set claimed = p.claimed - g.quantity, updated_at = now()
       from (select variant_id, sum(quantity)::int as quantity from gone group by variant_id) g
       where p.variant_id = g.variant_id
     )
     update reluv_piece_claim c set status = 'released', release_reason = ?, expires_at = null, updated_at = now()
     from gone where c.id = gone.id
     returning c.listing_id, c.variant_id, c.cart_id, c.order_id`,
    [...parameters, request.reason]
  )
  const [first] = released
  if (!first) return 0
  const { actor, reason } = request
  await tell(sql, ...ofPieces("reluv.listing.pieces-freed", first, released, actor, reason))
  await moveFreed(sql, [...new Set(released.map((claim) => claim.listing_id))], request)
  return released.length
}

async function moveFreed(sql: Sql, ids: readonly string[], request: ReleaseRequest): Promise<void> {
  const { actor, reason } = request
  const seller_gave_up = "order_id" in request && (request.seller_gave_up ?? false)
  for (const from of ["sold", "active"] as const) {
    const to = freedStatus(from, { seller_gave_up })
    if (to === from) continue
    const moved = await changeStatus(sql, "reluv_listing", { ids, from: [from], to, actor, reason })
    await leaveToJob(sql, moved, to === "active" ? null : reason)
  }
}
