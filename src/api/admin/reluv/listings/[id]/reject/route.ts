import { moderateListing } from "../../../../../../workflows/listing/moderate-listing"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { rejectListing } from "../../contract"
import { findListing } from "../find-listing"

/** The operator refuses a listing; its seller may change it and ask again. */
export async function POST(
  req: RequestTo<typeof rejectListing>,
  res: ResponseOf<typeof rejectListing>
) {
  const { id } = req.params
  await moderateListing(req.scope, {
    id,
    verdict: "reject",
    actor: operatorOf(req),
    ...req.validatedBody,
  })
  res.json({ listing: await findListing(req) })
}
