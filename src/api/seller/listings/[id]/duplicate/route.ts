import { duplicateListingWorkflow } from "../../../../../workflows/listing/copy-listing"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { idempotencyKeyOf } from "../../../../_http/idempotency-key"
import type { duplicateListing } from "../../contract"
import { ownListing } from "../../own-listing"

export async function POST(
  req: RequestTo<typeof duplicateListing>,
  res: ResponseOf<typeof duplicateListing>
) {
  const { seller_id } = req.membership
  const { result } = await duplicateListingWorkflow(req.scope).run({
    input: { id: req.params.id, seller_id, idempotency_key: idempotencyKeyOf(req) },
  })
  res.status(201).json({ listing: await ownListing(req, result.id) })
}
