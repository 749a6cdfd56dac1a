import { model } from "@medusajs/framework/utils"

/** A listing that fits a saved search, found once. */
export const SavedSearchMatch = model
  .define(
    { name: "saved_search_match", tableName: "reluv_saved_search_match" },
    {
      id: model.id({ prefix: "ssma" }).primaryKey(),
      saved_search_id: model.text(),
      customer_id: model.text(),
      listing_id: model.text(),
      /** With which digest its owner is told of it; null while they wait for one. */
      digest_id: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["saved_search_id", "listing_id"], unique: true },
    { on: ["customer_id"], where: "digest_id is null" },
    { on: ["digest_id"], where: "digest_id is not null" },
    { on: ["created_at"] },
  ])
