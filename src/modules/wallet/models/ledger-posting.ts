import { model } from "@medusajs/framework/utils"

/** One event in the ledger. Never changed: a correction is another posting. The ids sort as it was booked. */
export const LedgerPosting = model
  .define(
    { name: "ledger_posting", tableName: "reluv_ledger_posting" },
    {
      id: model.id({ prefix: "lpst" }).primaryKey(),
      /** What the event is known by, so that it is booked once: `part_paid:sord_…`. */
      key: model.text(),
      /** A `LedgerEvent`. */
      event: model.text(),
      /** The fact of the change that it was booked with; null where that was forgotten long ago. */
      fact_id: model.text().nullable(),
      order_id: model.text().nullable(),
      seller_order_id: model.text().nullable(),
      seller_id: model.text().nullable(),
      /** Who did it and why, as the fact says. */
      actor_type: model.text(),
      actor_id: model.text(),
      reason: model.text().nullable(),
      /** When the change was made; it was booked then, too, unless it is older than the ledger. */
      happened_at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["key"], unique: true },
    { on: ["order_id"], where: "order_id is not null" },
    { on: ["seller_order_id"], where: "seller_order_id is not null" },
    { on: ["seller_id", "happened_at"], where: "seller_id is not null" },
  ])
