import { moderateListing } from "../../../../../../workflows/listing/moderate-listing"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { approveListing } from "../../contract"
import { findListing } from "../find-listing"

/** The operator lets a listing be seen and bought. */
export async function POST(
  req: RequestTo<typeof approveListing>,
  res: ResponseOf<typeof approveListing>
) {
  const { id } = req.params
  await moderateListing(req.scope, {
    id,
    verdict: "approve",
    actor: operatorOf(req),
    reason: null,
    note: null,
  })
  res.json({ listing: await findListing(req) })
}
