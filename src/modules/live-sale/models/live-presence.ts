import { model } from "@medusajs/framework/utils"

/** How many watch a live sale at one process. One that is not written again soon is of a process that died. */
export const LivePresence = model
  .define(
    { name: "live_presence", tableName: "reluv_live_presence" },
    {
      /** The live sale's and the process's. */
      id: model.text().primaryKey(),
      live_sale_id: model.text(),
      viewers: model.number(),
      seen_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["live_sale_id", "seen_at"] }, { on: ["seen_at"] }])
