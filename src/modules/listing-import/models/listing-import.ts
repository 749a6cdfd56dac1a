import { model } from "@medusajs/framework/utils"

/** A table of listings that somebody uploaded for a shop. Nothing of it happens until it is started. */
export const ListingImport = model
  .define(
    { name: "listing_import", tableName: "reluv_listing_import" },
    {
      id: model.id({ prefix: "limp" }).primaryKey(),
      seller_id: model.text(),
      /** Who uploaded it, as an `Actor`: what its rows do is done by them. */
      actor: model.json(),
      filename: model.text(),
      started_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["seller_id", "id"] }, { on: ["created_at"] }])
