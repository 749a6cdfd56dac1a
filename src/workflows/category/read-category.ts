import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  type CategoryRules,
  type HoldingRules,
  rulesAlong,
} from "../../domain/category/category-rules"
import { CATEGORY_MODULE } from "../../modules/category"
import { CategoryErrors } from "../../modules/category/errors"
import { pathOf } from "./path-of-category"

export type CategoryForOperator = {
  id: string
  /** What is said of it itself. */
  own: CategoryRules
  /** What holds without that: what those above it say. */
  inherited: HoldingRules
}

const NOTHING: CategoryRules = {
  image_url: null,
  measurements: null,
  required_fields: null,
  size_chart: null,
}

/** One category as its operator edits it. Throws `CATEGORY_NOT_FOUND`. */
export async function readCategory(
  container: MedusaContainer,
  id: string
): Promise<CategoryForOperator> {
  const [category] = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ id }, { select: ["id", "mpath"], take: 1 })
  if (!category) throw CategoryErrors.CATEGORY_NOT_FOUND()
  const path = pathOf(category)
  const said = await container.resolve(CATEGORY_MODULE).listRules({ category_ids: path })
  const rulesOf = (one: string) => said.find(({ category_id }) => category_id === one) ?? null
  const { category_id: _its, ...own } = rulesOf(id) ?? { ...NOTHING, category_id: id }
  return { id, own, inherited: rulesAlong(path.slice(1).map(rulesOf)) }
}
