import { SELLER_MODULE } from "../../../modules/seller"
import { SellerErrors } from "../../../modules/seller/errors"
import { updateSellerWorkflow } from "../../../workflows/seller/update-seller"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import type { SellerRequest } from "../../_http/member"
import { answeringForVendors } from "../../_http/vendor-errors"
import type { ShopDetails } from "../../_shapes/seller"
import { shopDetails } from "../../_views/seller"
import type { readShop, updateShop } from "./contract"

export async function GET(req: RequestTo<typeof readShop>, res: ResponseOf<typeof readShop>) {
  res.json({ seller: await shopOf(req) })
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
    res.json({ seller: await shopOf(req) })
  }
)

async function shopOf({ scope, membership }: SellerRequest): Promise<ShopDetails> {
  const sellers = scope.resolve(SELLER_MODULE)
  const seller = await sellers.retrieveSeller(membership.seller_id)
  const [contact] = await sellers.listSellerContacts({ seller_id: seller.id })
  if (!contact) throw SellerErrors.SELLER_NOT_FOUND()
  return shopDetails(seller, contact, membership.role)
}
