import { model } from "@medusajs/framework/utils"
import { payoutStatus } from "../../../domain/wallet/payout-status"

/** A seller's money on its way to their account. Rupiah. */
export const Payout = model
  .define(
    { name: "payout", tableName: "reluv_payout" },
    {
      id: model.id({ prefix: "pout" }).primaryKey(),
      seller_id: model.text(),
      bank_account_id: model.text(),
      /** What leaves the balance; the account is given it less the fee. */
      amount: model.number(),
      fee: model.number(),
      status: model.enum([...payoutStatus.statuses]).default("requested"),
      /** Why it was refused, failed or came back. */
      reason: model.text().nullable(),
      paid_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["seller_id", "id"] }, { on: ["status", "id"] }])
  .checks([
    {
      name: "reluv_payout_amounts",
      expression: ({ amount, fee }) => `${amount} > 0 and ${fee} >= 0 and ${fee} < ${amount}`,
    },
  ])
