import { moderateListingWorkflow } from "../../../../../../workflows/listing/moderate-listing"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { approveListing } from "../../contract"
import { findListing, listingInReview } from "../find-listing"

/** The operator lets a listing be seen and bought. */
export async function POST(
  req: RequestTo<typeof approveListing>,
  res: ResponseOf<typeof approveListing>
) {
  const { id, product_id } = await listingInReview(req)
  await moderateListingWorkflow(req.scope).run({
    input: { id, product_id, to: "active", actor: operatorOf(req) },
  })
  res.json({ listing: await findListing(req) })
}
