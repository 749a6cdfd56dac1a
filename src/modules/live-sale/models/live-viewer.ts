import { model } from "@medusajs/framework/utils"

/** Somebody came into the room of a live sale, however often. */
export const LiveViewer = model
  .define(
    { name: "live_viewer", tableName: "reluv_live_viewer" },
    {
      id: model.id({ prefix: "lvvw" }).primaryKey(),
      live_sale_id: model.text(),
      /** The customer, or the token that a guest was given. */
      viewer: model.text(),
      joined_at: model.dateTime(),
      left_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["live_sale_id", "viewer"], unique: true },
    { on: ["viewer"] },
    { on: ["joined_at"] },
  ])
