import { claimStatus } from "../../domain/checkout/claim-status"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { CHECKOUT, type ClaimedPiece, ofPieces } from "./claim-facts"
import { lockPieces, offersLocked } from "./claim-locks"
import { isForSale, isReservedFromOthers } from "./for-sale"
import { leaveToJob } from "./leave-to-job"
import { listSoldOut } from "./sold-out"

/** The order is paid: its pieces are sold, and so is every listing that has nothing left. */
export async function sellClaims(
  sql: Sql,
  input: { order_id: string; actor: Actor }
): Promise<void> {
  await lockPieces(sql, `order_id = ?`, [input.order_id])
  const sold = await sql<ClaimedPiece>(
    `update reluv_piece_claim set status = 'sold', updated_at = now()
     where order_id = ? and status = any(?) returning listing_id, variant_id, cart_id, order_id`,
    [input.order_id, claimStatus.sourcesOf("sold")]
  )
  const listingIds = [...new Set(sold.map((claim) => claim.listing_id))]
  const [first] = sold
  if (!first) return
  await tell(sql, ...ofPieces("reluv.listing.pieces-sold", first, sold, input.actor))
  const gone = await changeStatus(sql, "reluv_listing", {
    ids: await listSoldOut(sql, listingIds),
    from: ["active"],
    to: "sold",
    actor: input.actor,
    reason: `order ${input.order_id} paid`,
    stamp: "sold_at",
  })
  await leaveToJob(sql, gone, null)
}

/**
 * Takes the pieces of an ended order again, all or none: its released claims come back to life if
 * every piece is still there and on sale. @returns whether it took them now, held them already, or
 * cannot have them
 */
export async function reclaim(
  sql: Sql,
  { order_id, customer_id = null }: { order_id: string; customer_id?: string | null }
): Promise<"taken" | "held" | "gone"> {
  await sql(
    `select 1 from reluv_piece where variant_id in (select variant_id from reluv_piece_claim where order_id = ?)
     order by variant_id for update`,
    [order_id]
  )
  // Read with the locks held: of many who ask at once, the later ones find the claims alive.
  const claims = await sql<ClaimedPiece & { id: string; quantity: number; status: string }>(
    `select distinct on (variant_id) id, variant_id, listing_id, cart_id, order_id, quantity, status
     from reluv_piece_claim
     where order_id = ? order by variant_id, (status <> 'released') desc, updated_at desc`,
    [order_id]
  )
  const lost = claims.filter((claim) => claim.status === "released")
  const [first] = lost
  if (!first) return claims.length > 0 ? "held" : "gone"
  const variantIds = lost.map((claim) => claim.variant_id)
  const pieces = await offersLocked(sql, variantIds)
  const free = lost.every(({ variant_id, quantity }) =>
    pieces.some(
      (piece) =>
        piece.variant_id === variant_id &&
        isForSale(piece) &&
        piece.shop_is_open &&
        piece.left >= quantity &&
        !isReservedFromOthers(piece, customer_id)
    )
  )
  if (!free) return "gone"
  await sql(
    `with again as (
       update reluv_piece_claim set status = 'ordered', release_reason = null, updated_at = now()
       where id = any(?) returning variant_id, quantity
     )
     update reluv_piece p set claimed = p.claimed + a.quantity, updated_at = now()
     from (select variant_id, sum(quantity)::int as quantity from again group by variant_id) a
     where p.variant_id = a.variant_id`,
    [lost.map((claim) => claim.id)]
  )
  await tell(sql, ...ofPieces("reluv.listing.pieces-held", first, lost, CHECKOUT))
  return "taken"
}

/** Whether every one of these variants that is a piece is claimed by this very order. */
export async function ownsItsPieces(
  sql: Sql,
  { order_id, variant_ids }: { order_id: string; variant_ids: readonly string[] }
): Promise<boolean> {
  const foreign = await sql(
    `select 1 from reluv_piece p where p.variant_id = any(?) and not exists (
       select 1 from reluv_piece_claim c where c.variant_id = p.variant_id and c.order_id = ?
         and c.status in ('ordered', 'sold')
     ) limit 1`,
    [variant_ids, order_id]
  )
  return foreign.length === 0
}
