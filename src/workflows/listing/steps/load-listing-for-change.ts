import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"
import { ListingErrors } from "../../../modules/listing/errors"
import { RELUV_MODULE } from "../../../modules/reluv"

/** A listing of this very seller that still exists, and who moderates it; anybody else's does not exist for them. */
export const loadListingForChangeStep = createStep(
  "load-listing-for-change",
  async ({ id, seller_id }: { id: string; seller_id: string }, { container }) => {
    const listings = container.resolve(LISTING_MODULE)
    const [listing] = await listings.listListings({ id, seller_id })
    if (!listing || listing.status === "deleted") throw ListingErrors.LISTING_NOT_FOUND()
    const pieces = await listings.listPieces({ listing_id: id }, { select: ["variant_id"] })
    return new StepResponse({
      id: listing.id,
      product_id: listing.product_id,
      status: listing.status,
      variant_ids: pieces.map((piece) => piece.variant_id),
      moderation: container.resolve(RELUV_MODULE).options.policies.listing_moderation,
    })
  }
)
