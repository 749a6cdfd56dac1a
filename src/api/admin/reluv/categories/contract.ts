import { z } from "zod"
import { REQUIRABLE_FIELDS } from "../../../../domain/category/category-rules"
import { centimetres, measurementName, text, url, yesOrNo } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { OperatorCategoryView } from "../../../_shapes/category"

const label = text({ max: 60 })

const measurement = z.strictObject(
  {
    key: measurementName.describe("the name that listings write it under, such as `chest_width`"),
    label: z.strictObject({ en: label, id: label }, say("object")),
    required: yesOrNo.default(false),
  },
  say("object")
)

const size = z.strictObject(
  {
    size: text({ max: 40 }),
    measurements: z.record(measurementName, centimetres, say("measurements")),
  },
  say("object")
)

const once = <Item>(key: (item: Item) => string) => ({
  check: (items: Item[]) => new Set(items.map(key)).size === items.length,
  says: say("once"),
})
const keys = once<z.output<typeof measurement>>(({ key }) => key)
const sizes = once<z.output<typeof size>>((row) => row.size)
const names = once<string>((name) => name)

const NULL = "null: as in the category above"

export const AdminSetCategory = z
  .strictObject({
    image_url: url.nullable().describe(NULL),
    measurements: z
      .array(measurement, say("list"))
      .max(20)
      .refine(keys.check, keys.says)
      .nullable()
      .describe(`as a form asks for them; ${NULL}, an empty list: none`),
    required_fields: z
      .array(z.enum(REQUIRABLE_FIELDS), say("list"))
      .max(REQUIRABLE_FIELDS.length)
      .refine(names.check, names.says)
      .nullable()
      .describe(NULL),
    size_chart: z
      .array(size, say("list"))
      .max(40)
      .refine(sizes.check, sizes.says)
      .nullable()
      .describe(NULL),
  })
  .partial()

const answer = z.strictObject({ category: OperatorCategoryView })

export const readCategory = route("GET /admin/reluv/categories/:id", {
  who: "operator",
  says: "What is said of a category, and what it has from those above it",
  answer,
  refuses: ["CATEGORY_NOT_FOUND"],
})

export const setCategory = route("POST /admin/reluv/categories/:id", {
  who: "operator",
  says: "Says what a listing of a category has to say, and its picture; absent fields stay",
  notes:
    "What is on sale stays on sale: it has to fit when its seller publishes it the next time, or changes more than its price.",
  body: AdminSetCategory,
  example: {
    measurements: [
      { key: "chest_width", label: { en: "Chest width", id: "Lebar dada" }, required: true },
    ],
    required_fields: ["brand", "size"],
  },
  pictures: ["image_url"],
  answer,
  refuses: ["CATEGORY_NOT_FOUND"],
})
