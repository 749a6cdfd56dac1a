import { model } from "@medusajs/framework/utils"

/** What operators tell each other about a shop; its people never read it. */
export const SellerNote = model
  .define(
    { name: "seller_note", tableName: "reluv_seller_note" },
    {
      id: model.id({ prefix: "seln" }).primaryKey(),
      seller_id: model.text(),
      text: model.text(),
      /** A user's, or the key's of a program. */
      actor_type: model.text(),
      actor_id: model.text(),
    }
  )
  .indexes([{ on: ["seller_id", "id"], where: "deleted_at is null" }])
