import { model } from "@medusajs/framework/utils"

/**
 * Something that happened, with who and why, written in the transaction of the change (`shared/facts.ts`)
 * and never changed. The ids sort in the order in which things happened.
 */
export const Fact = model
  .define(
    { name: "fact", tableName: "reluv_fact" },
    {
      id: model.id({ prefix: "fact" }).primaryKey(),
      /** `reluv.seller-order.shipped`; a key of `FACTS`. */
      name: model.text(),
      /** What it is about: `seller_order`. */
      subject: model.text(),
      subject_id: model.text(),
      /** The purchase (a Medusa order) that it belongs to. */
      order_id: model.text().nullable(),
      /** The status that was left and the one that was reached, where the fact is such a move. */
      from: model.text().nullable(),
      to: model.text().nullable(),
      /** Ids and plain values, as `FACTS` says; nothing of a person. */
      data: model.json().default({}),
      actor_type: model.text(),
      actor_id: model.text(),
      reason: model.text().nullable(),
      /** Since when its reactions are work and the bus has it; null marks work for the relay. */
      told_at: model.dateTime().nullable(),
      /** One relay at a time tells it; the lease ends by itself when that one dies. */
      lease_until: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["subject", "subject_id", "id"] },
    { on: ["order_id", "id"], where: "order_id is not null" },
    { on: ["id"], name: "IDX_reluv_fact_untold", where: "told_at is null" },
  ])
