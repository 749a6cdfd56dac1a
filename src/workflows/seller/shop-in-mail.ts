import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"

/** What every mail about a shop says of it, and where its links lead; null for a shop that is gone. */
export async function shopInMail(container: MedusaContainer, seller_id: string) {
  const [seller] = await container
    .resolve(SELLER_MODULE)
    .listSellers({ id: seller_id }, { select: ["id", "name", "handle"] })
  if (!seller) return null
  const { storefront_url = null } = container.resolve(RELUV_MODULE).options
  const { id, name, handle } = seller
  return { shop: { id, name, handle }, storefront_url }
}
