import { LISTING_MODULE } from "../../../modules/listing"
import { createListingWorkflow } from "../../../workflows/listing/create-listing"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { idempotencyKeyOf } from "../../_http/idempotency-key"
import { viewListings } from "../../_views/listings"
import type { createListing, listOwnListings } from "./contract"
import { ownListing } from "./own-listing"

export async function GET(
  req: RequestTo<typeof listOwnListings>,
  res: ResponseOf<typeof listOwnListings>
) {
  const { status, limit, offset } = req.validatedQuery
  const [rows, count] = await req.scope.resolve(LISTING_MODULE).listAndCountListings(
    {
      seller_id: req.membership.seller_id,
      status: status ?? { $ne: "deleted" },
      is_made: true,
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
  req: RequestTo<typeof createListing>,
  res: ResponseOf<typeof createListing>
) {
  const { result } = await createListingWorkflow(req.scope).run({
    // Last: a body can never name another seller.
    input: {
      ...req.validatedBody,
      seller_id: req.membership.seller_id,
      idempotency_key: idempotencyKeyOf(req),
    },
  })
  res.status(201).json({ listing: await ownListing(req, result.id) })
}
