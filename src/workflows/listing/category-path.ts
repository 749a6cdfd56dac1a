import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ListingErrors } from "../../modules/listing/errors"
import { pathOf } from "../category/path-of-category"

/**
 * The category that a seller chose, and all above it: a piece is found in *Clothes* when its seller said
 * *Shirts*, for Medusa looks for a product in the very categories it has. Throws `PROD_005`.
 */
export async function categoryPath(
  container: MedusaContainer,
  category_id: string | null
): Promise<string[]> {
  if (!category_id) return []
  const [category] = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ id: category_id }, { select: ["id", "mpath"], take: 1 })
  if (!category) throw ListingErrors.CATEGORY_INVALID({ id: category_id })
  return pathOf(category)
}
