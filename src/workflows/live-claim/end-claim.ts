import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import type { ClaimOf } from "../../modules/live-sale/claiming"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { turnWithin } from "./turn-pieces"

export type Ending = { of: ClaimOf; actor: Actor; reason: string | null }

/**
 * Ends a claim, and gives its piece to the next. Throws `LIVE_CLAIM_NOT_FOUND`, `LIVE_CLAIM_STATUS_NOT_ALLOWED`.
 * @returns the claim that holds it from now on. Both are settled by the job, unless the caller does so within its lease
 */
export async function endInTurn(
  container: MedusaContainer,
  { of, actor, reason, lease_seconds }: Ending & { lease_seconds: number }
): Promise<{ held: string | null }> {
  const live = container.resolve(LIVE_SALE_MODULE)
  const listings = container.resolve(LISTING_MODULE)
  const { variant_id } = await live.findClaim(of)
  const held = await together(container, async (context) => {
    await listings.lockPiece({ variant_id }, context)
    const ended = await live.endClaim({ of, actor, reason }, context)
    if (!ended) return null
    const { customer_id, held_until: until } = ended
    if (until)
      await listings.endReservations({ variant_ids: [variant_id], customer_id, until }, context)
    const piece = await listings.lockPiece({ variant_id }, context)
    const claim = { id: of.id, has_held: until !== null }
    return turnWithin(container, { variant_id, piece, claim, lease_seconds }, context)
  })
  return { held }
}

/**
 * Ends all that somebody claims who buys nothing here any more: the next ones hold the pieces at once. What is ordered
 * stays their order's.
 */
export async function giveUpClaimsOf(
  container: MedusaContainer,
  { customer_id, reason }: { customer_id: string; reason: string }
): Promise<void> {
  const actor: Actor = { type: "system", id: "account" }
  const open = await container.resolve(LIVE_SALE_MODULE).readOpenClaimsOf({ customer_id })
  for (const { id, live_sale_id } of open) {
    const of = { id, live_sale_id, customer_id }
    await endInTurn(container, { of, actor, reason, lease_seconds: 0 })
  }
}
