import { model } from "@medusajs/framework/utils"

/** What a shop or a buyer is known for, by the figures that were counted last. */
export const Standing = model
  .define(
    { name: "standing", tableName: "reluv_standing" },
    {
      /** Of the shop, or of the customer. */
      id: model.text().primaryKey(),
      kind: model.enum(["seller", "buyer"]),
      level: model.text(),
      /** `{ [badge]: ISO time since when }` */
      badges: model.json(),
      /** `Figures` of the domain, of `counted_at`. */
      figures: model.json(),
      counted_at: model.dateTime().nullable(),
      /** When it is counted next; null of a buyer until something happens. */
      due_at: model.dateTime().nullable(),
      /** Counts what happened, so that what happens while it is counted is not lost. */
      news: model.number().default(0),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["due_at"], where: "due_at is not null" }, { on: ["kind", "id"] }])
