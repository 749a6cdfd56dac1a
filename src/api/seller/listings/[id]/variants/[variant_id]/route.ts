import { updateListingWorkflow } from "../../../../../../workflows/listing/update-listing"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import type { removeVariant } from "../../../contract"
import { ownListing } from "../../../own-listing"

export async function DELETE(
  req: RequestTo<typeof removeVariant>,
  res: ResponseOf<typeof removeVariant>
) {
  const { seller_id, actor } = req.membership
  const { id, variant_id } = req.params
  const change = { remove_variants: [variant_id] }
  await updateListingWorkflow(req.scope).run({
    input: { id, seller_id, change, status: null, actor },
  })
  res.json({ listing: await ownListing(req, id) })
}
