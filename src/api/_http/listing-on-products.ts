import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** What every stock product read carries of its listing. */
const LISTING_FIELDS = [
  "listing.id",
  "listing.condition",
  "listing.status",
  "listing.brand",
  "listing.seller.id",
  "listing.seller.handle",
  "listing.seller.name",
]

/** Adds the seller and the condition to Medusa's own product routes. */
export function listingOnProducts(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  req.queryConfig?.fields.push(...LISTING_FIELDS)
  next()
}
