import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../modules/seller"

/** What every mail about a shop says of it; null for a shop that is gone. */
export async function shopInMail(
  container: MedusaContainer,
  seller_id: string
): Promise<{ id: string; name: string } | null> {
  const [seller = null] = await container
    .resolve(SELLER_MODULE)
    .listSellers({ id: seller_id }, { select: ["id", "name"] })
  return seller
}
