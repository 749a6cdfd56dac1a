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
      /** By what the buyer is known again: those of the claim that the parcel was bought with. */
      buyer_keys: model.array().default([]),
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
    { on: ["buyer_keys"], type: "GIN" },
    { on: ["order_id"] },
  ])
