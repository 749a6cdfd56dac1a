import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingView } from "../../../../../../types/http"
import { moderateListingWorkflow } from "../../../../../../workflows/listing/moderate-listing"
import { operatorOf } from "../../../../../_http/operator"
import { findListing, listingInReview } from "../find-listing"

/** The operator lets a listing be seen and bought. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ listing: ListingView }>) {
  const { id, product_id } = await listingInReview(req)
  await moderateListingWorkflow(req.scope).run({
    input: { id, product_id, to: "active", actor: operatorOf(req) },
  })
  res.json({ listing: await findListing(req) })
}
