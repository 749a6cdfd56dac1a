import { model } from "@medusajs/framework/utils"

/** What a variant was offered for from a moment on, discounts aside, until its next row. */
export const ListingPrice = model
  .define(
    { name: "listing_price", tableName: "reluv_listing_price" },
    {
      id: model.id({ prefix: "lprc" }).primaryKey(),
      variant_id: model.text(),
      /** Rupiah. */
      price: model.number(),
      since: model.dateTime(),
    }
  )
  .indexes([{ on: ["variant_id", "since"] }])
