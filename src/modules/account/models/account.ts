import { model } from "@medusajs/framework/utils"

/**
 * What Reluv knows of a customer with an account, beside what Medusa does. There is a row for each that
 * ever mattered; a customer without one has verified nothing and was never banned.
 */
export const Account = model
  .define(
    { name: "account", tableName: "reluv_account" },
    {
      /** The customer's own. */
      id: model.text().primaryKey(),
      /** The address that was verified; another one has to be verified anew. */
      verified_email: model.text().nullable(),
      verified_at: model.dateTime().nullable(),
      /** Tokens made before it open nothing. */
      sessions_from: model.dateTime().nullable(),
      banned_at: model.dateTime().nullable(),
      /** When a ban ends by itself; null of one that does not. */
      banned_until: model.dateTime().nullable(),
      ban_reason: model.text().nullable(),
    }
  )
  .indexes([{ on: ["banned_at", "id"], where: "banned_at is not null" }])
