import { model } from "@medusajs/framework/utils"

/** By how many a listing was looked at, each counted once a day. */
export const ListingViews = model
  .define(
    { name: "listing_views", tableName: "reluv_listing_views" },
    {
      /** The listing's own. */
      id: model.text().primaryKey(),
      views: model.number(),
    }
  )
  .indexes([{ on: ["updated_at"] }])
  .checks([(columns) => `${columns.views} >= 0`])
