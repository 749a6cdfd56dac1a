import { relistListingWorkflow } from "../../../../../workflows/listing/copy-listing"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { idempotencyKeyOf } from "../../../../_http/idempotency-key"
import type { relistListing } from "../../contract"
import { ownListing } from "../../own-listing"

export async function POST(
  req: RequestTo<typeof relistListing>,
  res: ResponseOf<typeof relistListing>
) {
  const { seller_id, actor } = req.membership
  const { result } = await relistListingWorkflow(req.scope).run({
    input: { id: req.params.id, seller_id, actor, idempotency_key: idempotencyKeyOf(req) },
  })
  res.json({ listing: await ownListing(req, result.id) })
}
