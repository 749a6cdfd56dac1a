import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ListingView, Page } from "../../../types/http"
import { viewListings } from "../../_views/listings"
import type { StoreListListings } from "./validators"

/** What can be bought now, newest first. */
export async function GET(
  req: MedusaRequest<unknown, StoreListListings>,
  res: MedusaResponse<Page<"listings", ListingView>>
) {
  const filters = req.validatedQuery
  const { ids, count } = await req.scope.resolve(LISTING_MODULE).listBuyableListings(filters)
  const listings = await viewListings(req.scope, ids)
  res.json({ listings, count, offset: filters.offset, limit: filters.limit })
}
