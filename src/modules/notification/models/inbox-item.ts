import { model } from "@medusajs/framework/utils"

/**
 * What a customer is told of a fact in their inbox: once, and gone only when it is old. (Medusa has an entity
 * `Notification`, and MikroORM one class of each name.)
 */
export const InboxItem = model
  .define(
    { name: "inbox_item", tableName: "reluv_notification" },
    {
      id: model.id({ prefix: "ntf" }).primaryKey(),
      fact_id: model.text(),
      kind: model.text(),
      customer_id: model.text(),
      /** The shop that they are told it for, as one of its people. */
      seller_id: model.text().nullable(),
      /** What it names, and the ids of where it leads. */
      content: model.json(),
      read_at: model.dateTime().nullable(),
      /** Its owner wants to see it no more. The row stays, so that it is not told again. */
      hidden_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["fact_id", "customer_id", "kind"], unique: true },
    { on: ["customer_id", "seller_id", "created_at", "id"], where: "hidden_at is null" },
    { on: ["customer_id", "seller_id"], where: "read_at is null and hidden_at is null" },
    { on: ["created_at"] },
  ])
