import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"
import { ListingErrors } from "../../../modules/listing/errors"

/** A listing of this very seller that still exists; anybody else's does not exist for them. */
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
    })
  }
)
