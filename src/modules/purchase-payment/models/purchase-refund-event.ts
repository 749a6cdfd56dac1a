import { model } from "@medusajs/framework/utils"

/** One change of a refund's status, with who and why. Written by `changeStatus` only. */
export const PurchaseRefundEvent = model
  .define(
    { name: "purchase_refund_event", tableName: "reluv_purchase_refund_event" },
    {
      id: model.id({ prefix: "evt" }).primaryKey(),
      purchase_refund_id: model.text(),
      from: model.text(),
      to: model.text(),
      actor_type: model.text(),
      actor_id: model.text(),
      reason: model.text().nullable(),
    }
  )
  .indexes([{ on: ["purchase_refund_id", "created_at"] }])
