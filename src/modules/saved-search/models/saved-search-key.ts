import { model } from "@medusajs/framework/utils"

/** Under what a saved search lies, to be found by the listings that may fit it. */
export const SavedSearchKey = model
  .define(
    { name: "saved_search_key", tableName: "reluv_saved_search_key" },
    {
      id: model.id({ prefix: "ssky" }).primaryKey(),
      saved_search_id: model.text(),
      key: model.text(),
    }
  )
  .indexes([{ on: ["key", "saved_search_id"], unique: true }, { on: ["saved_search_id"] }])
