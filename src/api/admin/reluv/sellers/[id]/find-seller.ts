import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../../../../modules/seller"
import { SellerErrors } from "../../../../../modules/seller/errors"
import type { PublicSeller } from "../../../../_shapes/seller"
import { publicSeller } from "../../../../_views/seller"

/** Throws `SELLER_NOT_FOUND`. */
export async function findSeller(container: MedusaContainer, id: string): Promise<PublicSeller> {
  const [seller] = await container.resolve(SELLER_MODULE).listSellers({ id })
  if (!seller) throw SellerErrors.SELLER_NOT_FOUND()
  return publicSeller(container, seller)
}
