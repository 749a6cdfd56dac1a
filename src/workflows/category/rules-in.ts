import type { MedusaContainer } from "@medusajs/framework/types"
import { type HoldingRules, rulesAlong } from "../../domain/category/category-rules"
import { CATEGORY_MODULE } from "../../modules/category"

/** What is asked of a listing in a category. @param path the category, then what is above it, the nearest first */
export async function rulesIn(
  container: MedusaContainer,
  path: readonly string[]
): Promise<HoldingRules> {
  if (path.length === 0) return rulesAlong([])
  const said = await container.resolve(CATEGORY_MODULE).listRules({ category_ids: path })
  return rulesAlong(path.map((id) => said.find(({ category_id }) => category_id === id) ?? null))
}
