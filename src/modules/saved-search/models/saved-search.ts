import { model } from "@medusajs/framework/utils"

/** What somebody wants to be told of. Texts in small letters; of several values of one, any will do. */
export const SavedSearch = model
  .define(
    { name: "saved_search", tableName: "reluv_saved_search" },
    {
      id: model.id({ prefix: "ssrc" }).primaryKey(),
      customer_id: model.text(),
      name: model.text(),
      /** What was typed, and what that means: a tsquery over cards. */
      q: model.text().nullable(),
      matches: model.text().nullable(),
      brands: model.array(),
      category_ids: model.array(),
      conditions: model.array(),
      sizes: model.array(),
      colors: model.array(),
      seller_id: model.text().nullable(),
      /** Rupiah, inclusive. */
      min_price: model.number().nullable(),
      max_price: model.number().nullable(),
      /** Whether its owner is told of what is new. */
      alerts: model.boolean().default(true),
    }
  )
  .indexes([{ on: ["customer_id", "id"] }])
