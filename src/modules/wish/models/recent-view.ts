import { model } from "@medusajs/framework/utils"

/** That somebody looked at a listing of late; they may have it forgotten. */
export const RecentView = model
  .define(
    { name: "recent_view", tableName: "reluv_recent_view" },
    {
      id: model.id({ prefix: "rvw" }).primaryKey(),
      /** The customer, or `guest:` and the hash of a guest's token. */
      owner: model.text(),
      listing_id: model.text(),
      viewed_at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["owner", "listing_id"], unique: true },
    { on: ["owner", "viewed_at", "listing_id"] },
    { on: ["viewed_at"] },
  ])
