import { model } from "@medusajs/framework/utils"

/** What the open screens of a customer are told, until nobody comes back for it any more. */
export const LiveEvent = model
  .define(
    { name: "live_event", tableName: "reluv_live_event" },
    {
      id: model.text().primaryKey(),
      customer_id: model.text(),
      /** Its place in the customer's feed, without a gap. */
      seq: model.number(),
      name: model.text(),
      data: model.json(),
    }
  )
  .indexes([{ on: ["customer_id", "seq"], unique: true }, { on: ["created_at"] }])
