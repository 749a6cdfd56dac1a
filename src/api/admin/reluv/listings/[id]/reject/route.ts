import { moderateListingWorkflow } from "../../../../../../workflows/listing/moderate-listing"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { rejectListing } from "../../contract"
import { findListing, listingInReview } from "../find-listing"

/** The operator refuses a listing; its seller may change it and ask again. */
export async function POST(
  req: RequestTo<typeof rejectListing>,
  res: ResponseOf<typeof rejectListing>
) {
  const { id, product_id } = await listingInReview(req)
  await moderateListingWorkflow(req.scope).run({
    input: { id, product_id, to: "rejected", actor: operatorOf(req) },
  })
  res.json({ listing: await findListing(req) })
}
