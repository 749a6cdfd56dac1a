import { model } from "@medusajs/framework/utils"

/** A parcel that its buyer was to pay at the door, and that went back. */
export const CashRefusal = model
  .define(
    { name: "cash_refusal", tableName: "reluv_cash_refusal" },
    {
      id: model.id({ prefix: "cref" }).primaryKey(),
      seller_order_id: model.text(),
      order_id: model.text(),
      customer_id: model.text().nullable(),
      /** What the courier said of the parcel. */
      reason: model.text(),
      /** An operator lets its buyer pay at the door all the same. */
      forgiven_at: model.dateTime().nullable(),
      forgiven_by: model.text().nullable(),
      forgiven_reason: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["seller_order_id"], unique: true },
    { on: ["customer_id", "id"] },
    { on: ["order_id"] },
  ])
