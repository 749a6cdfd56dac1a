import { ListingErrors } from "../../../../modules/listing/errors"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { ListingView } from "../../../_shapes/listing"
import { viewListings } from "../../../_views/listings"
import type { readListing } from "../contract"

const PUBLIC: readonly ListingView["status"][] = ["active", "reserved", "sold"]

export async function GET(req: RequestTo<typeof readListing>, res: ResponseOf<typeof readListing>) {
  const [listing] = await viewListings(req.scope, [req.params.id])
  if (!listing || !PUBLIC.includes(listing.status)) throw ListingErrors.LISTING_NOT_FOUND()
  res.json({ listing })
}
