import { releasePicturesOf } from "../../../workflows/picture/delete-pictures"
import { updateSellerWorkflow } from "../../../workflows/seller/update-seller"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { answeringForVendors } from "../../_http/vendor-errors"
import { ownShop } from "../own-shop"
import type { readShop, updateShop } from "./contract"

export async function GET(req: RequestTo<typeof readShop>, res: ResponseOf<typeof readShop>) {
  res.json({ seller: await ownShop(req) })
}

/** Only the owner changes what the shop says of itself; a new origin is compared with the couriers' areas. */
export const POST = answeringForVendors(
  async (req: RequestTo<typeof updateShop>, res: ResponseOf<typeof updateShop>) => {
    const { validatedBody: change, membership } = req
    const { seller_id, actor } = membership
    // What is replaced may be shown by nobody then; it is looked at long after the change, if at all.
    if (change.logo_url !== undefined || change.banner_url !== undefined) {
      await releasePicturesOf(req.scope, seller_id)
    }
    await updateSellerWorkflow(req.scope).run({ input: { ...change, id: seller_id, actor } })
    res.json({ seller: await ownShop(req) })
  }
)
