import { ListingErrors } from "../../../modules/listing/errors"
import type { SellerRequest } from "../../_http/member"
import type { OwnListingDetail } from "../../_shapes/listing"
import { viewListings } from "../../_views/listings"
import { withPictures } from "../../_views/pictures"

/** A listing of the seller who asks; anybody else's does not exist. Throws `PROD_001`. */
export async function ownListing(req: SellerRequest, id: string): Promise<OwnListingDetail> {
  const [listing] = await viewListings(req.scope, [id])
  const own = listing?.seller.id === req.membership.seller_id && listing.status !== "deleted"
  if (!listing || !own) throw ListingErrors.LISTING_NOT_FOUND()
  return withPictures(listing)
}
