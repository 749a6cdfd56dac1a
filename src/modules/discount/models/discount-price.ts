import { model } from "@medusajs/framework/utils"

/** What a discount promised of one variant, in rupiah. */
export const DiscountPrice = model
  .define(
    { name: "discount_price", tableName: "reluv_discount_price" },
    {
      id: model.id({ prefix: "dprc" }).primaryKey(),
      discount_id: model.text(),
      listing_id: model.text(),
      variant_id: model.text(),
      price: model.number(),
      /** The lowest that it was offered for in the days before. */
      compare_at: model.number(),
    }
  )
  .indexes([{ on: ["discount_id", "variant_id"], unique: true }, { on: ["listing_id"] }])
  .checks([
    {
      name: "reluv_discount_price_is_lower",
      expression: ({ price, compare_at }) => `${price} > 0 and ${price} < ${compare_at}`,
    },
  ])
