import { LISTING_MODULE } from "../../../modules/listing"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewListings } from "../../_views/listings"
import type { browseListings } from "./contract"

/** What can be bought now, newest first. */
export async function GET(
  req: RequestTo<typeof browseListings>,
  res: ResponseOf<typeof browseListings>
) {
  const filters = req.validatedQuery
  const { ids, count } = await req.scope.resolve(LISTING_MODULE).listBuyableListings(filters)
  const listings = await viewListings(req.scope, ids)
  res.json({ listings, count, offset: filters.offset, limit: filters.limit })
}
