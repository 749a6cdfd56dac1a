import { model } from "@medusajs/framework/utils"

/** Somebody has unread messages that they are to be told of, all at once and not too often. */
export const UnreadAlert = model
  .define(
    { name: "unread_alert", tableName: "reluv_unread_alert" },
    {
      /** Of the buyer, or of the shop. */
      id: model.text().primaryKey(),
      /** When they are told; null while nothing new has come. */
      due_at: model.dateTime().nullable(),
      told_at: model.dateTime().nullable(),
      /** Counts what came, so that what comes while somebody is being told is not lost. */
      news: model.number().default(0),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["due_at"], where: "due_at is not null" }])
