import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../../modules/seller"
import type { Subject } from "./subject"

export async function aShop(container: MedusaContainer, id: string): Promise<Subject | null> {
  const [seller] = await container
    .resolve(SELLER_MODULE)
    .listSellers({ id }, { select: ["id", "name"] })
  if (!seller) return null
  return { data: { shop: seller.name }, ids: { seller_id: id }, order_id: null, seller_id: id }
}
