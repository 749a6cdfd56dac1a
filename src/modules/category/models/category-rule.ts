import { model } from "@medusajs/framework/utils"

/**
 * What an operator says of one of Medusa's product categories: its picture, and what a listing in it has
 * to say. Null is as in the category above.
 */
export const CategoryRule = model
  .define(
    { name: "category_rule", tableName: "reluv_category_rule" },
    {
      id: model.id({ prefix: "catr" }).primaryKey(),
      /** Of Medusa's category. */
      category_id: model.text(),
      image_url: model.text().nullable(),
      /** `[{ key, label: { en, id }, required }]`, as a form asks for them. */
      measurements: model.json().nullable(),
      /** Fields of a listing: `["brand", "size"]`. */
      required_fields: model.json().nullable(),
      /** `[{ size, measurements }]`, centimetres by key. */
      size_chart: model.json().nullable(),
    }
  )
  .indexes([{ on: ["category_id"], unique: true, where: "deleted_at is null" }])
