import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingStatus } from "../../../domain/listing/listing-status"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ListingDraft } from "../product-of-listing"

type NewListing = {
  draft: ListingDraft
  product_id: string
  status: ListingStatus
  pieces: { variant_id: string; stock: number }[]
}

/** Writes the preloved facts and the pieces of a product. Undone: both go. */
export const createListingFactsStep = createStep(
  "create-listing-facts",
  async ({ draft, product_id, status, pieces }: NewListing, { container }) => {
    const listing = await container.resolve(LISTING_MODULE).addListing(
      {
        product_id,
        seller_id: draft.seller_id,
        condition: draft.condition,
        brand: draft.brand,
        size: draft.size,
        color: draft.color,
        measurements: draft.measurements,
        defects: draft.defects,
        price: Math.min(...draft.variants.map((variant) => variant.price)),
        original_price: draft.original_price,
        weight: draft.weight,
        status,
      },
      pieces
    )
    return new StepResponse(listing, listing.id)
  },
  async (listingId, { container }) => {
    if (!listingId) return
    await container.resolve(LISTING_MODULE).removeListing(listingId)
  }
)
