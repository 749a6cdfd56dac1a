import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../../../modules/seller"
import { SellerErrors } from "../../../../modules/seller/errors"

/** A shop that may sell, for whoever asks. Throws `SELLER_NOT_FOUND`. */
export async function findActiveSeller(container: MedusaContainer, handle: string) {
  const [seller] = await container
    .resolve(SELLER_MODULE)
    .listSellers({ handle, status: "active" }, { take: 1 })
  if (!seller) throw SellerErrors.SELLER_NOT_FOUND()
  return seller
}
