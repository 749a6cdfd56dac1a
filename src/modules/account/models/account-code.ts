import { model } from "@medusajs/framework/utils"
import { CODE_CHANNELS } from "../../../domain/account/phone-code"

/** A code that was sent to somebody's phone. It is computed from its id, and stored nowhere. */
export const AccountCode = model
  .define(
    { name: "account_code", tableName: "reluv_account_code" },
    {
      id: model.id({ prefix: "acccode" }).primaryKey(),
      customer_id: model.text(),
      phone: model.text(),
      channel: model.enum([...CODE_CHANNELS]),
      guesses: model.number().default(0),
      sent_at: model.dateTime(),
      expires_at: model.dateTime(),
      /** When it was used, guessed at too often, or another one took its place. */
      ended_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["customer_id", "sent_at"] },
    { on: ["phone", "sent_at"] },
    { on: ["expires_at"] },
  ])
