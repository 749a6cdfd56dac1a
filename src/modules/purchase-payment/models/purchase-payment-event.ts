import { model } from "@medusajs/framework/utils"

/** One change of a payment's status, with who and why. Written by `changeStatus` only. */
export const PurchasePaymentEvent = model
  .define(
    { name: "purchase_payment_event", tableName: "reluv_purchase_payment_event" },
    {
      id: model.id({ prefix: "evt" }).primaryKey(),
      purchase_payment_id: model.text(),
      from: model.text(),
      to: model.text(),
      actor_type: model.text(),
      actor_id: model.text(),
      reason: model.text().nullable(),
    }
  )
  .indexes([{ on: ["purchase_payment_id", "created_at"] }])
