import { moderateListing } from "../../../../../../workflows/listing/moderate-listing"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { blockListing } from "../../contract"
import { findListing } from "../find-listing"

/** The operator takes a listing down. */
export async function POST(
  req: RequestTo<typeof blockListing>,
  res: ResponseOf<typeof blockListing>
) {
  const { id } = req.params
  await moderateListing(req.scope, {
    id,
    verdict: "block",
    actor: operatorOf(req),
    ...req.validatedBody,
  })
  res.json({ listing: await findListing(req) })
}
