import { model } from "@medusajs/framework/utils"

/** A listing whose document in a search engine is to be written again, once however often that was asked. */
export const ListingDocumentDue = model
  .define(
    { name: "listing_document_due", tableName: "reluv_listing_document_due" },
    {
      /** The listing's own. */
      id: model.text().primaryKey(),
      marked_at: model.dateTime(),
      /** One more with each change: what changed while it was written is written again. */
      version: model.number().default(1),
      tries: model.number().default(0),
      /** Nobody takes it before: somebody has it, or it failed. */
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["marked_at"] }])
