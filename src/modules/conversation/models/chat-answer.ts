import { model } from "@medusajs/framework/utils"

/** How long a buyer waited for one answer of a shop. */
export const ChatAnswer = model
  .define(
    { name: "chat_answer", tableName: "reluv_chat_answer" },
    {
      id: model.id({ prefix: "cans" }).primaryKey(),
      seller_id: model.text(),
      waited_seconds: model.number(),
      answered_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["seller_id", "answered_at"] }, { on: ["answered_at"] }])
