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
    await updateSellerWorkflow(req.scope).run({
      input: {
        ...req.validatedBody,
        id: req.membership.seller_id,
        actor: req.membership.actor,
      },
    })
    res.json({ seller: await ownShop(req) })
  }
)
