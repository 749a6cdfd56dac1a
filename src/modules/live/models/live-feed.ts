import { model } from "@medusajs/framework/utils"

/** How far the feed of a customer is numbered. */
export const LiveFeed = model.define(
  { name: "live_feed", tableName: "reluv_live_feed" },
  {
    /** The customer's own. */
    id: model.text().primaryKey(),
    last_seq: model.number(),
  }
)
