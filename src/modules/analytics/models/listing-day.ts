import { model } from "@medusajs/framework/utils"

/** What a listing sold on a day, and what of it became its shop's on that day. Rupiah; `bigint` in the table. */
export const ListingDay = model
  .define(
    { name: "listing_day", tableName: "reluv_listing_day" },
    {
      /** `2026-11-29:lst_…`. */
      id: model.text().primaryKey(),
      day: model.text(),
      seller_id: model.text(),
      listing_id: model.text(),
      /** The one that it lies in, without those above it. */
      category_id: model.text().nullable(),
      pieces: model.number(),
      goods: model.number(),
      income: model.number(),
    }
  )
  .indexes([{ on: ["seller_id", "day"] }, { on: ["day"] }, { on: ["listing_id"] }])
