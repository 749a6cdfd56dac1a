import { model } from "@medusajs/framework/utils"

/**
 * One login, on one device. What refreshes it names its turn, and is good for one turn only: whoever shows an
 * earlier one has taken it from somebody, so that nobody goes on.
 */
export const AccountSession = model
  .define(
    { name: "account_session", tableName: "reluv_account_session" },
    {
      id: model.id({ prefix: "accses" }).primaryKey(),
      customer_id: model.text(),
      auth_identity_id: model.text(),
      auth_provider: model.text(),
      turn: model.number().default(0),
      expires_at: model.dateTime(),
      ended_at: model.dateTime().nullable(),
      end_reason: model.text().nullable(),
    }
  )
  .indexes([{ on: ["customer_id"], where: "ended_at is null" }, { on: ["expires_at"] }])
