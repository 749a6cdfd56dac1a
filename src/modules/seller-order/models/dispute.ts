import { model } from "@medusajs/framework/utils"

/** A buyer says that a delivered parcel is not what was sold. It stops the clock until it is decided. */
export const Dispute = model
  .define(
    { name: "dispute", tableName: "reluv_dispute" },
    {
      id: model.id({ prefix: "dsp" }).primaryKey(),
      seller_order_id: model.text(),
      customer_id: model.text().nullable(),
      reason: model.enum([
        "not_as_described",
        "damaged",
        "wrong_item",
        "not_received",
        "courier",
        "other",
      ]),
      text: model.text(),
      /** URLs. */
      photos: model.json(),
      status: model.enum(["open", "decided"]).default("open"),
      seller_answer: model.text().nullable(),
      answered_at: model.dateTime().nullable(),
      decision: model.enum(["complete", "refund", "partial_refund", "not_collected"]).nullable(),
      /** Rupiah that goes back. */
      amount: model.number().nullable(),
      note: model.text().nullable(),
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["seller_order_id"], unique: true, where: "deleted_at is null" },
    { on: ["status", "id"] },
  ])
