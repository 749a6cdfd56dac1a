import type { MedusaResponse } from "@medusajs/framework/http"
import type { ListingStatus } from "../../../domain/listing/listing-status"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ListingView, Page } from "../../../types/http"
import { createListingWorkflow } from "../../../workflows/listing/create-listing"
import type { SellerRequest } from "../../_http/member"
import { viewListings } from "../../_views/listings"
import { ownListing } from "./own-listing"
import type { SellerCreateListing, SellerListListings } from "./validators"

export async function GET(req: SellerRequest, res: MedusaResponse<Page<"listings", ListingView>>) {
  const { status, limit, offset } = req.validatedQuery as unknown as SellerListListings
  const [rows, count] = await req.scope.resolve(LISTING_MODULE).listAndCountListings(
    {
      seller_id: req.membership.seller_id,
      status: status ? (status as ListingStatus) : { $ne: "deleted" },
    },
    { take: limit, skip: offset, order: { id: "DESC" }, select: ["id"] }
  )
  const listings = await viewListings(
    req.scope,
    rows.map((row) => row.id)
  )
  res.json({ listings, count, offset, limit })
}

export async function POST(
  req: SellerRequest<SellerCreateListing>,
  res: MedusaResponse<{ listing: ListingView }>
) {
  const { result } = await createListingWorkflow(req.scope).run({
    // Last: a body can never name another seller.
    input: { ...req.validatedBody, seller_id: req.membership.seller_id },
  })
  res.status(201).json({ listing: await ownListing(req, result.id) })
}
