import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isOpen } from "../../domain/live-sale/live-sale"
import { LISTING_MODULE } from "../../modules/listing"
import { ListingErrors } from "../../modules/listing/errors"
import { isForSale, shopClosed } from "../../modules/listing/for-sale"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import type { NewClaim } from "../../modules/live-sale/claiming"
import { LiveSaleErrors } from "../../modules/live-sale/errors"
import { SAFETY_MODULE } from "../../modules/safety"
import { reasonOf } from "../../shared/reason-of"
import { together } from "../../shared/together"
import { requireVerified } from "../account/verify"
import { requireNoOwnPieces } from "../checkout/check/own-pieces"
import { type Ending, endInTurn } from "../live-claim/end-claim"
import { LEASE_SECONDS, turnWithin } from "../live-claim/turn-pieces"
import { settleClaim } from "./settle-claim"

export type ClaimPiece = Pick<
  NewClaim,
  "live_sale_id" | "variant_id" | "customer_id" | "way" | "actor"
> & {
  /** The shop that claims for who wrote; what is another's does not exist. */
  seller_id?: string
}

/**
 * Claims a piece of a live sale for a buyer: who comes first holds it, the others wait in the order in which they came.
 * Claiming again is the same claim. What dies after the transaction is finished by the job.
 *
 * Throws `LIVE_SALE_NOT_FOUND`, `LIVE_SALE_NOT_OPEN`, `LIVE_PIECE_NOT_FOUND`, `AUTH_006`, `OWN_PIECE`, `PARTY_BLOCKED`,
 * `LIVE_MUTED` where the shop claims for who may not write any more, `ORD_007` of a piece that is sold or gone,
 * `SHOP_CLOSED`, `PIECE_NOT_HOLDABLE`, `LIVE_CLAIMS_TOO_MANY`. @returns its id
 */
export async function claimPiece(container: MedusaContainer, claim: ClaimPiece): Promise<string> {
  const { live_sale_id, variant_id, customer_id } = claim
  const live = container.resolve(LIVE_SALE_MODULE)
  const { seller_id, status } = await live.readLiveSale({
    id: live_sale_id,
    ...(claim.seller_id !== undefined && { seller_id: claim.seller_id }),
  })
  if (!isOpen(status)) throw LiveSaleErrors.LIVE_SALE_NOT_OPEN()
  const [shown] = await live.readLivePieces({ live_sale_id, variant_ids: [variant_id] })
  if (!shown) throw LiveSaleErrors.LIVE_PIECE_NOT_FOUND()
  await requireVerified(container, customer_id)
  const lines = [{ variant_id, title: shown.title }]
  await requireNoOwnPieces(container, { customer_id, lines })
  const claimed = await together(container, async (context) => {
    await container.resolve(SAFETY_MODULE).requireUnblocked({ customer_id, seller_id }, context)
    if (claim.way === "seller") await live.requireWriter({ live_sale_id, customer_id }, context)
    const piece = await container.resolve(LISTING_MODULE).lockPiece({ variant_id }, context)
    if (!piece || piece.is_sold || !isForSale(piece))
      throw ListingErrors.PIECE_NOT_AVAILABLE({ titles: [shown.title] })
    if (!piece.is_single) throw ListingErrors.PIECE_NOT_HOLDABLE({ titles: [shown.title] })
    const { id, is_new } = await live.addClaim(claim, context)
    if (!is_new) return { id, held: null }
    if (!piece.shop_is_open) throw shopClosed([piece], [shown.title])
    const held = await turnWithin(container, { variant_id, piece, claim: { id } }, context)
    return { id, held }
  })
  if (claimed.held) await settleSoon(container, claimed.held)
  return claimed.id
}

/** What was claimed stands, whatever becomes of its price and its line now: the job finishes them. */
async function settleSoon(container: MedusaContainer, id: string): Promise<void> {
  await settleClaim(container, id).catch((error: unknown) => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The claim ${id} is settled by the job: ${reasonOf(error)}`)
  })
}

/**
 * A buyer gives a claim up, or the shop releases it: the next holds the piece at once. Throws `LIVE_CLAIM_NOT_FOUND`,
 * `LIVE_CLAIM_STATUS_NOT_ALLOWED`.
 */
export async function endClaim(container: MedusaContainer, ending: Ending): Promise<void> {
  const { held } = await endInTurn(container, { ...ending, lease_seconds: LEASE_SECONDS })
  if (held) await settleSoon(container, held)
  await settleSoon(container, ending.of.id)
}
