import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import { OFFER_MODULE } from "../../modules/offer"
import type { OfferOf } from "../../modules/offer/answering"
import { OfferErrors } from "../../modules/offer/errors"
import type { OfferRow } from "../../modules/offer/reading"
import { RELUV_MODULE } from "../../modules/reluv"
import type { Actor, SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"
import { LEASE_SECONDS, settleOffer } from "./settle-offer"

export type AcceptOffer = { of: OfferOf; amount: number; holds: boolean; actor: Actor }

/**
 * Says yes to what stands: from now on it is the buyer's price, in every cart of theirs, until its window ends.
 *
 * Throws `OFFER_NOT_FOUND`, `OFFER_STATUS_NOT_ALLOWED`, `OFFER_CHANGED`, `OFFER_ACCEPTED_ALREADY`, `ORD_007`,
 * `SHOP_CLOSED`, `PIECE_NOT_HOLDABLE`.
 */
export async function acceptOffer(container: MedusaContainer, accept: AcceptOffer): Promise<void> {
  const offer = await findOffer(container, accept.of)
  await together(container, (context) => acceptWithin(container, { accept, offer }, context))
  await settleOffer(container, offer.id)
}

/** The pieces are locked first, as every checkout does: whoever buys one of them comes before, or after. */
export async function acceptWithin(
  container: MedusaContainer,
  {
    accept,
    offer: { pieces, customer_id },
  }: { accept: AcceptOffer; offer: Pick<OfferRow, "pieces" | "customer_id"> },
  context: SqlContext
): Promise<void> {
  const listings = container.resolve(LISTING_MODULE)
  const { price_hours } = container.resolve(RELUV_MODULE).options.policies.offers
  await listings.lockBuyable({ pieces, customer_id }, context)
  const { holds, valid_until } = await container
    .resolve(OFFER_MODULE)
    .acceptOffer({ ...accept, price_hours, lease_seconds: LEASE_SECONDS }, context)
  if (holds) await listings.reservePieces({ pieces, customer_id, until: valid_until }, context)
}

/** Throws `OFFER_NOT_FOUND`, also of one that is somebody else's. */
export async function findOffer(container: MedusaContainer, of: OfferOf): Promise<OfferRow> {
  const { offers } = await container
    .resolve(OFFER_MODULE)
    .readOffers({ filters: of, limit: 1, offset: 0 })
  const [offer] = offers
  if (!offer) throw OfferErrors.OFFER_NOT_FOUND()
  return offer
}
