import { deleteListingWorkflow } from "../../../../workflows/listing/delete-listing"
import { updateListingWorkflow } from "../../../../workflows/listing/update-listing"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { deleteListing, readOwnListing, updateListing } from "../contract"
import { ownListing } from "../own-listing"

export async function GET(
  req: RequestTo<typeof readOwnListing>,
  res: ResponseOf<typeof readOwnListing>
) {
  res.json({ listing: await ownListing(req, req.params.id) })
}

export async function POST(
  req: RequestTo<typeof updateListing>,
  res: ResponseOf<typeof updateListing>
) {
  const { status, ...change } = req.validatedBody
  const { seller_id, actor } = req.membership
  const id = req.params.id
  await updateListingWorkflow(req.scope).run({
    input: { id, seller_id, change, status: status ?? null, actor },
  })
  res.json({ listing: await ownListing(req, id) })
}

export async function DELETE(
  req: RequestTo<typeof deleteListing>,
  res: ResponseOf<typeof deleteListing>
) {
  const { seller_id, actor } = req.membership
  const id = req.params.id
  await deleteListingWorkflow(req.scope).run({ input: { id, seller_id, actor } })
  res.json({ id, object: "listing", deleted: true })
}
