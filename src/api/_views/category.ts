import type { CategoryRules, Measurement } from "../../domain/category/category-rules"
import type { ShownCategory } from "../../workflows/category/list-categories"
import type { CategoryForOperator } from "../../workflows/category/read-category"
import type { CategoryView, OperatorCategoryView } from "../_shapes/category"

export function viewCategory({ category, level, rules, on_sale }: ShownCategory): CategoryView {
  return {
    id: category.id,
    name: category.name,
    handle: category.handle,
    parent_id: category.parent_category_id ?? null,
    level,
    on_sale,
    ...rules,
    measurements: rules.measurements.map(inCentimetres),
  }
}

export function viewCategoryForOperator({
  id,
  own,
  inherited,
}: CategoryForOperator): OperatorCategoryView {
  return {
    id,
    own: { ...own, measurements: own.measurements?.map(inCentimetres) ?? null },
    inherited: { ...inherited, measurements: inherited.measurements.map(inCentimetres) },
  }
}

function inCentimetres(
  measurement: NonNullable<CategoryRules["measurements"]>[number]
): Measurement & {
  unit: "cm"
} {
  return { ...measurement, unit: "cm" }
}
