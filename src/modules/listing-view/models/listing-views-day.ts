import { model } from "@medusajs/framework/utils"

/** By how many a listing was looked at on a day. */
export const ListingViewsDay = model
  .define(
    { name: "listing_views_day", tableName: "reluv_listing_views_day" },
    {
      /** `2026-11-29:lst_…`. */
      id: model.text().primaryKey(),
      /** As `YYYY-MM-DD`, in Jakarta. */
      day: model.text(),
      listing_id: model.text(),
      /** Whose it is. */
      seller_id: model.text(),
      views: model.number(),
    }
  )
  .indexes([{ on: ["seller_id", "day"] }, { on: ["day"] }, { on: ["updated_at"] }])
