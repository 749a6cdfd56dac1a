import { model } from "@medusajs/framework/utils"

/** An index of listings at a search engine, by what it is called there. */
export const ListingIndex = model.define(
  { name: "listing_index", tableName: "reluv_listing_index" },
  {
    id: model.text().primaryKey(),
    /** When all listings that there were had been marked for it. */
    begun_at: model.dateTime(),
    /** From then on it answers: none of those marks is left. */
    filled_at: model.dateTime().nullable(),
  }
)
