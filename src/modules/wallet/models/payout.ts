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
      /** Who said that it was paid: a person or a vendor; null also where nobody knows. */
      paid_by: model.text().nullable(),
      /** Who said the last time that it failed; likewise. */
      failed_by: model.text().nullable(),
      /** The `Idempotency-Key` of its request. */
      idempotency_key: model.text().nullable(),
      /** The day in WIB, as `YYYY-MM-DD`, on which it was asked for by the schedule. */
      scheduled_for: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["seller_id", "id"] },
    { on: ["status", "id"] },
    {
      on: ["seller_id", "idempotency_key"],
      unique: true,
      where: "idempotency_key is not null",
    },
    { on: ["seller_id", "scheduled_for"], unique: true, where: "scheduled_for is not null" },
  ])
  .checks([
    {
      name: "reluv_payout_amounts",
      expression: ({ amount, fee }) => `${amount} > 0 and ${fee} >= 0 and ${fee} < ${amount}`,
    },
  ])
