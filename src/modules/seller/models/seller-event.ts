import { model } from "@medusajs/framework/utils"

/** One change of a shop's status, with who and why. Written by `changeStatus` only. */
export const SellerEvent = model
  .define(
    { name: "seller_event", tableName: "reluv_seller_event" },
    {
      id: model.id({ prefix: "evt" }).primaryKey(),
      seller_id: model.text(),
      from: model.text(),
      to: model.text(),
      actor_type: model.text(),
      actor_id: model.text(),
      reason: model.text().nullable(),
    }
  )
  .indexes([{ on: ["seller_id", "created_at"] }])
