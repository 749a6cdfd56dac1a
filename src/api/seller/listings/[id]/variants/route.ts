import { updateListingWorkflow } from "../../../../../workflows/listing/update-listing"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { addVariant } from "../../contract"
import { ownListing } from "../../own-listing"

export async function POST(req: RequestTo<typeof addVariant>, res: ResponseOf<typeof addVariant>) {
  const { seller_id, actor } = req.membership
  const id = req.params.id
  const change = { add_variants: [req.validatedBody] }
  await updateListingWorkflow(req.scope).run({
    input: { id, seller_id, change, status: null, actor },
  })
  res.status(201).json({ listing: await ownListing(req, id) })
}
