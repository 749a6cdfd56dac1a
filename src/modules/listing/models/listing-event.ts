import { model } from "@medusajs/framework/utils"

/** One change of a listing's status, with who and why. Written by `changeStatus` only. */
export const ListingEvent = model
  .define(
    { name: "listing_event", tableName: "reluv_listing_event" },
    {
      id: model.id({ prefix: "evt" }).primaryKey(),
      listing_id: model.text(),
      from: model.text(),
      to: model.text(),
      actor_type: model.text(),
      actor_id: model.text(),
      reason: model.text().nullable(),
    }
  )
  .indexes([{ on: ["listing_id", "created_at"] }])
