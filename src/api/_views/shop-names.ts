import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerName } from "../_shapes/seller"

/** Shops as whatever is theirs names them, by their ids; one query whatever their number. Of one that is gone there is its id. */
export async function readSellerNames(
  container: MedusaContainer,
  seller_ids: readonly string[]
): Promise<(id: string) => SellerName> {
  const id = [...new Set(seller_ids)]
  const sellers =
    id.length === 0
      ? []
      : await container
          .resolve(SELLER_MODULE)
          .listSellers({ id }, { select: ["id", "handle", "name"], take: id.length })
  const names = new Map(sellers.map(({ id, handle, name }) => [id, { id, handle, name }]))
  return (seller_id) => names.get(seller_id) ?? { id: seller_id, handle: "", name: "" }
}

/** What shops are called, by their ids, as above. One that is gone is called by its id. */
export async function nameOfShops(
  container: MedusaContainer,
  seller_ids: readonly string[]
): Promise<(id: string) => string> {
  const named = await readSellerNames(container, seller_ids)
  return (seller_id) => named(seller_id).name || seller_id
}
