import { model } from "@medusajs/framework/utils"

/** From when until when a live sale was on air without a pause. */
export const LiveStretch = model
  .define(
    { name: "live_stretch", tableName: "reluv_live_stretch" },
    {
      id: model.id({ prefix: "lvst" }).primaryKey(),
      live_sale_id: model.text(),
      seller_id: model.text(),
      began_at: model.dateTime(),
      /** Null while it is on air. */
      ended_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["live_sale_id"] },
    {
      on: ["live_sale_id"],
      name: "IDX_reluv_live_stretch_open",
      unique: true,
      where: "ended_at is null",
    },
    { on: ["seller_id", "began_at"] },
  ])
