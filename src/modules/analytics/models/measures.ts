import { model } from "@medusajs/framework/utils"
import { MEASURE_NAMES, type Measure } from "../../../domain/analytics/measures"

/** A column for each measure; `bigint` in the tables. */
export function measures() {
  const columns = MEASURE_NAMES.map((name) => [name, model.number().default(0)])
  return Object.fromEntries(columns) as Record<
    Measure,
    ReturnType<ReturnType<typeof model.number>["default"]>
  >
}
