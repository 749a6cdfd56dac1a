import { model } from "@medusajs/framework/utils"
import { LETTER_PURPOSES } from "../../../domain/account/letter"

/** A link that was sent to somebody's e-mail. Its secret is computed from its id, and stored nowhere. */
export const AccountLetter = model
  .define(
    { name: "account_letter", tableName: "reluv_account_letter" },
    {
      id: model.id({ prefix: "acclet" }).primaryKey(),
      customer_id: model.text(),
      purpose: model.enum([...LETTER_PURPOSES]),
      /** Where it was sent to. */
      email: model.text(),
      /** Of one that changed the address: that of before, which is told of it. */
      previous_email: model.text().nullable(),
      sent_at: model.dateTime(),
      expires_at: model.dateTime(),
      /** When it was used, or when another one took its place. */
      ended_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["customer_id", "purpose", "sent_at"] }, { on: ["expires_at"] }])
