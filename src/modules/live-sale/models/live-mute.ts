import { model } from "@medusajs/framework/utils"

/** Somebody who may watch and claim, and not write, in the room of one live sale. */
export const LiveMute = model
  .define(
    { name: "live_mute", tableName: "reluv_live_mute" },
    {
      id: model.id({ prefix: "lvmt" }).primaryKey(),
      live_sale_id: model.text(),
      customer_id: model.text(),
      /** The member of the shop. */
      muted_by: model.text(),
    }
  )
  .indexes([{ on: ["live_sale_id", "customer_id"], unique: true }, { on: ["customer_id"] }])
