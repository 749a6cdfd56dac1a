import { model } from "@medusajs/framework/utils"

/** The two sides of one seller order: nobody reads the other before both wrote, or the time is over. */
export const ReviewExchange = model
  .define(
    { name: "review_exchange", tableName: "reluv_review_exchange" },
    {
      id: model.id({ prefix: "revx" }).primaryKey(),
      seller_order_id: model.text(),
      blind_until: model.dateTime(),
      shown_at: model.dateTime().nullable(),
      /** How often a job took it up, and when it may again. */
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["seller_order_id"], unique: true },
    { on: ["blind_until"], where: "shown_at is null" },
  ])
