import { model } from "@medusajs/framework/utils"

/** That somebody looked at a listing on a day, so that it counts once. Who it was cannot be told from it. */
export const ListingVisit = model
  .define(
    { name: "listing_visit", tableName: "reluv_listing_visit" },
    {
      /** A hash of the listing, the visitor and the salt of the day. */
      id: model.text().primaryKey(),
      /** As `YYYY-MM-DD`, in Jakarta. */
      day: model.text(),
    }
  )
  .indexes([{ on: ["day"] }])
