import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../modules/seller"

/** What shops are called, by their ids; one query whatever their number. One that is gone is called by its id. */
export async function nameOfShops(
  container: MedusaContainer,
  seller_ids: readonly string[]
): Promise<(id: string) => string> {
  const id = [...new Set(seller_ids)]
  const shops =
    id.length === 0
      ? []
      : await container
          .resolve(SELLER_MODULE)
          .listSellers({ id }, { select: ["id", "name"], take: id.length })
  const names = new Map(shops.map((shop) => [shop.id, shop.name]))
  return (seller_id) => names.get(seller_id) ?? seller_id
}
