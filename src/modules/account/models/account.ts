import { model } from "@medusajs/framework/utils"
import { LANGUAGES } from "../../../domain/said"

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
      /** Its owner has asked to be deleted: nothing of theirs opens any more. */
      leaving_at: model.dateTime().nullable(),
      /** `YYYY-MM-DD`. */
      birth_date: model.text().nullable(),
      avatar_url: model.text().nullable(),
      language: model.enum([...LANGUAGES]).nullable(),
      /** The number that was verified; another one has to be verified anew. */
      verified_phone: model.text().nullable(),
      phone_verified_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["banned_at", "id"], where: "banned_at is not null" },
    {
      name: "IDX_reluv_account_found_by_avatar",
      on: ["avatar_url"],
      where: "avatar_url is not null",
    },
  ])
