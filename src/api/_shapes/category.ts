import { z } from "zod"
import { REQUIRABLE_FIELDS } from "../../domain/category/category-rules"

const said = z.strictObject({ en: z.string(), id: z.string() })

const MeasurementView = z
  .strictObject({
    key: z.string().describe("the name that a listing's `measurements` write it under"),
    label: said,
    unit: z.literal("cm"),
    required: z.boolean().describe("a listing is not published without it"),
  })
  .meta({ id: "MeasurementView", description: "A length that sellers of a category measure" })

const SizeView = z
  .strictObject({
    size: z.string(),
    measurements: z.record(z.string(), z.number()).describe("centimetres by name"),
  })
  .meta({ id: "SizeView", description: "What a size measures" })

/** What a form of a listing asks for. */
const CategoryForm = z.strictObject({
  measurements: z.array(MeasurementView),
  required_fields: z
    .array(z.enum(REQUIRABLE_FIELDS))
    .describe("fields without which a listing is not published"),
  size_chart: z.array(SizeView),
})

export const CategoryView = CategoryForm.extend({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  parent_id: z.string().nullable(),
  level: z.int().describe("0 at the top"),
  image_url: z.string().nullable(),
  on_sale: z.int().describe("listings in it, and below it, that can be bought; some seconds old"),
}).meta({
  id: "CategoryView",
  description: "A category, its picture, and what a listing in it has to say",
})
export type CategoryView = z.infer<typeof CategoryView>

const inherits = "null: as in the category above"

export const OperatorCategoryView = z
  .strictObject({
    id: z.string(),
    own: z.strictObject({
      image_url: z.string().nullable().describe(inherits),
      measurements: CategoryForm.shape.measurements.nullable().describe(inherits),
      required_fields: CategoryForm.shape.required_fields.nullable().describe(inherits),
      size_chart: CategoryForm.shape.size_chart.nullable().describe(inherits),
    }),
    inherited: CategoryForm.extend({ image_url: z.string().nullable() }).describe(
      "what the categories above it say"
    ),
  })
  .meta({ id: "OperatorCategoryView", description: "What an operator says of a category" })
export type OperatorCategoryView = z.infer<typeof OperatorCategoryView>
