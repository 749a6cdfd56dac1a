import { model } from "@medusajs/framework/utils"

/** One change of a seller order's status, with who and why. Written by `changeStatus` only. */
export const SellerOrderEvent = model
  .define(
    { name: "seller_order_event", tableName: "reluv_seller_order_event" },
    {
      id: model.id({ prefix: "evt" }).primaryKey(),
      seller_order_id: model.text(),
      from: model.text(),
      to: model.text(),
      actor_type: model.text(),
      actor_id: model.text(),
      reason: model.text().nullable(),
    }
  )
  .indexes([{ on: ["seller_order_id", "created_at"] }])
