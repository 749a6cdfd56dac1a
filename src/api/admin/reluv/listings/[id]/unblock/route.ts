import { moderateListing } from "../../../../../../workflows/listing/moderate-listing"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { unblockListing } from "../../contract"
import { findListing } from "../find-listing"

/** The operator lets it be seen and bought again. */
export async function POST(
  req: RequestTo<typeof unblockListing>,
  res: ResponseOf<typeof unblockListing>
) {
  const { id } = req.params
  await moderateListing(req.scope, {
    id,
    verdict: "unblock",
    actor: operatorOf(req),
    reason: null,
    note: null,
  })
  res.json({ listing: await findListing(req) })
}
