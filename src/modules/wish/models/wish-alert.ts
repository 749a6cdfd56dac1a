import { model } from "@medusajs/framework/utils"
import { WISH_NEWS } from "../news"

/** Something that the owner of a wish is to be told, once. */
export const WishAlert = model
  .define(
    { name: "wish_alert", tableName: "reluv_wish_alert" },
    {
      id: model.id({ prefix: "wial" }).primaryKey(),
      customer_id: model.text(),
      listing_id: model.text(),
      news: model.enum([...WISH_NEWS]),
      /** What it costs now, and until when where a sale ends. */
      price: model.number(),
      until: model.dateTime().nullable(),
      /** When it is to be told; null once it was. */
      due_at: model.dateTime().nullable(),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["due_at"], where: "due_at is not null" },
    { on: ["customer_id"] },
    { on: ["created_at"], where: "due_at is null" },
  ])
