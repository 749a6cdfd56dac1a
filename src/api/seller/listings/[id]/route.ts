import type { MedusaResponse } from "@medusajs/framework/http"
import type { ListingView } from "../../../../types/http"
import { deleteListingWorkflow } from "../../../../workflows/listing/delete-listing"
import { updateListingWorkflow } from "../../../../workflows/listing/update-listing"
import type { SellerRequest } from "../../../_http/member"
import { ownListing } from "../own-listing"
import type { SellerUpdateListing } from "../validators"

export async function GET(req: SellerRequest, res: MedusaResponse<{ listing: ListingView }>) {
  res.json({ listing: await ownListing(req, req.params.id ?? "") })
}

export async function POST(
  req: SellerRequest<SellerUpdateListing>,
  res: MedusaResponse<{ listing: ListingView }>
) {
  const { status, ...change } = req.validatedBody
  const { seller_id, actor } = req.membership
  const id = req.params.id ?? ""
  await updateListingWorkflow(req.scope).run({
    input: { id, seller_id, change, status: status ?? null, actor },
  })
  res.json({ listing: await ownListing(req, id) })
}

export async function DELETE(
  req: SellerRequest,
  res: MedusaResponse<{ id: string; object: "listing"; deleted: true }>
) {
  const { seller_id, actor } = req.membership
  const id = req.params.id ?? ""
  await deleteListingWorkflow(req.scope).run({ input: { id, seller_id, actor } })
  res.json({ id, object: "listing", deleted: true })
}
