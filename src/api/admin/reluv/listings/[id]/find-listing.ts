import type { MedusaRequest } from "@medusajs/framework/http"
import { ListingErrors } from "../../../../../modules/listing/errors"
import type { OwnListingView } from "../../../../_shapes/listing"
import { viewListings } from "../../../../_views/listings"

/** Throws `PROD_001`. */
export async function findListing(req: MedusaRequest): Promise<OwnListingView> {
  const [listing] = await viewListings(req.scope, [req.params.id ?? ""])
  if (!listing) throw ListingErrors.LISTING_NOT_FOUND()
  return listing
}
