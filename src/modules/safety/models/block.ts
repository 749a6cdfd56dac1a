import { model } from "@medusajs/framework/utils"

/** A buyer and a shop that want nothing of each other: no messages, no offers and no purchase. */
export const Block = model
  .define(
    { name: "block", tableName: "reluv_block" },
    {
      id: model.id({ prefix: "blck" }).primaryKey(),
      customer_id: model.text(),
      seller_id: model.text(),
      /** Which of the two said so; both may. */
      by: model.enum(["customer", "seller"]),
    }
  )
  .indexes([{ on: ["customer_id", "seller_id", "by"], unique: true }, { on: ["seller_id", "by"] }])
