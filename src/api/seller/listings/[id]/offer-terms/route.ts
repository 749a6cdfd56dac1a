import type { MedusaContainer } from "@medusajs/framework/types"
import { LEAST_PER_PIECE, NO_TERMS } from "../../../../../domain/offer/offer"
import { LISTING_MODULE } from "../../../../../modules/listing"
import { ListingErrors } from "../../../../../modules/listing/errors"
import { OFFER_MODULE } from "../../../../../modules/offer"
import { OfferErrors } from "../../../../../modules/offer/errors"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { OfferTermsView } from "../../../../_shapes/offer"
import type { readOfferTerms, setOfferTerms } from "../../../offers/contract"

export async function GET(
  req: RequestTo<typeof readOfferTerms>,
  res: ResponseOf<typeof readOfferTerms>
) {
  await requireOwn(req.scope, req.params.id, req.membership)
  res.json({ offer_terms: await termsOf(req.scope, req.params.id) })
}

export async function POST(
  req: RequestTo<typeof setOfferTerms>,
  res: ResponseOf<typeof setOfferTerms>
) {
  const listing_id = req.params.id
  await requireOwn(req.scope, listing_id, req.membership)
  const { declines_below, accepts_from } = req.validatedBody
  const tooLittle = [declines_below, accepts_from].some(
    (amount) => amount !== null && amount < LEAST_PER_PIECE
  )
  const crossed = declines_below !== null && accepts_from !== null && declines_below > accepts_from
  if (tooLittle || crossed) throw OfferErrors.OFFER_TERMS_INVALID()
  await req.scope.resolve(OFFER_MODULE).setTerms({ listing_id, ...req.validatedBody })
  res.json({ offer_terms: await termsOf(req.scope, listing_id) })
}

/** Throws `PROD_001`. */
async function requireOwn(
  container: MedusaContainer,
  id: string,
  { seller_id }: { seller_id: string }
): Promise<void> {
  const [listing] = await container
    .resolve(LISTING_MODULE)
    .listListings({ id, seller_id }, { select: ["id", "status"], take: 1 })
  if (!listing || listing.status === "deleted") throw ListingErrors.LISTING_NOT_FOUND()
}

async function termsOf(container: MedusaContainer, listing_id: string): Promise<OfferTermsView> {
  const [row] = await container.resolve(OFFER_MODULE).listOfferTerms({ id: listing_id })
  const { takes_offers, declines_below, accepts_from } = row ?? NO_TERMS
  return { listing_id, takes_offers, declines_below, accepts_from }
}
