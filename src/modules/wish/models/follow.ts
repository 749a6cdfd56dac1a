import { model } from "@medusajs/framework/utils"

/** Somebody wants to see what a shop lists. */
export const Follow = model
  .define(
    { name: "follow", tableName: "reluv_follow" },
    {
      id: model.id({ prefix: "folw" }).primaryKey(),
      customer_id: model.text(),
      seller_id: model.text(),
    }
  )
  .indexes([{ on: ["customer_id", "seller_id"], unique: true }, { on: ["seller_id"] }])
