import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact } from "../../../domain/fact/facts"
import { SELLER_MODULE } from "../../../modules/seller"
import type { Subject } from "./subject"

export async function aShop(container: MedusaContainer, id: string): Promise<Subject | null> {
  const [seller] = await container
    .resolve(SELLER_MODULE)
    .listSellers({ id }, { select: ["id", "name"] })
  if (!seller) return null
  return { data: { shop: seller.name }, ids: { seller_id: id }, order_id: null, seller_id: id }
}

/** With the badge, where the fact is of one. */
export async function aShopWithBadge(
  container: MedusaContainer,
  { id, ...fact }: Fact
): Promise<Subject | null> {
  const shop = await aShop(container, id)
  const badge = "badge" in fact && typeof fact.badge === "string" ? { badge: fact.badge } : {}
  return shop && { ...shop, data: { ...shop.data, ...badge } }
}
