import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import type { SellerRequest } from "../_http/member"
import type { ShopDetails } from "../_shapes/seller"
import { shopDetails } from "../_views/seller"

/** The shop that this request acts for, as its own people see it. */
export async function ownShop({ scope, membership }: SellerRequest): Promise<ShopDetails> {
  const sellers = scope.resolve(SELLER_MODULE)
  const seller = await sellers.retrieveSeller(membership.seller_id)
  const [contact] = await sellers.listSellerContacts({ seller_id: seller.id })
  if (!contact) throw SellerErrors.SELLER_NOT_FOUND()
  return shopDetails(scope, seller, contact, membership.role)
}
