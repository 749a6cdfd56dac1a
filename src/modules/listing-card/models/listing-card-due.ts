import { model } from "@medusajs/framework/utils"

/** A listing whose card is to be written again, once however often that was asked. */
export const ListingCardDue = model
  .define(
    { name: "listing_card_due", tableName: "reluv_listing_card_due" },
    {
      /** The listing's own. */
      id: model.text().primaryKey(),
      marked_at: model.dateTime(),
      tries: model.number().default(0),
      /** After a try that failed: not before. */
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["marked_at"] }])
