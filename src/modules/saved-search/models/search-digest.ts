import { model } from "@medusajs/framework/utils"

/** When somebody is told next of what fits their searches: once a day at most. */
export const SearchDigest = model
  .define(
    { name: "search_digest", tableName: "reluv_search_digest" },
    {
      /** Of the customer. */
      id: model.text().primaryKey(),
      /** What is told just now; the same again after a crash. */
      digest_id: model.text().nullable(),
      due_at: model.dateTime().nullable(),
      told_at: model.dateTime().nullable(),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["due_at"], where: "due_at is not null" }])
