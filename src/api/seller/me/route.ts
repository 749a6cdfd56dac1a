import type { MedusaResponse } from "@medusajs/framework/http"
import { SELLER_MODULE } from "../../../modules/seller"
import { SellerErrors } from "../../../modules/seller/errors"
import type { ShopDetails } from "../../../types/http"
import { updateSellerWorkflow } from "../../../workflows/seller/update-seller"
import type { SellerRequest } from "../../_http/member"
import { shopDetails } from "../../_views/seller"
import type { SellerUpdateMe } from "./validators"

export async function GET(req: SellerRequest, res: MedusaResponse<{ seller: ShopDetails }>) {
  res.json({ seller: await shopOf(req) })
}

/** Only the owner changes what the shop says of itself. */
export async function POST(
  req: SellerRequest<SellerUpdateMe>,
  res: MedusaResponse<{ seller: ShopDetails }>
) {
  if (req.membership.role !== "owner") throw SellerErrors.SELLER_OWNER_REQUIRED()
  await updateSellerWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.membership.seller_id },
  })
  res.json({ seller: await shopOf(req) })
}

async function shopOf({ scope, membership }: SellerRequest): Promise<ShopDetails> {
  const sellers = scope.resolve(SELLER_MODULE)
  const seller = await sellers.retrieveSeller(membership.seller_id)
  const [contact] = await sellers.listSellerContacts({ seller_id: seller.id })
  if (!contact) throw SellerErrors.SELLER_NOT_FOUND()
  return shopDetails(seller, contact, membership.role)
}
