import { model } from "@medusajs/framework/utils"
import { PAYOUT_WAYS } from "../../../domain/wallet/payout-way"

/** One try to pay a payout: a row of a bank's file, or a payout at Midtrans. A payout has one open at a time. */
export const PayoutAttempt = model
  .define(
    { name: "payout_attempt", tableName: "reluv_payout_attempt" },
    {
      id: model.id({ prefix: "patt" }).primaryKey(),
      payout_id: model.text(),
      batch_id: model.text(),
      way: model.enum([...PAYOUT_WAYS]),
      /** Its row in the batch, from 1. */
      number: model.number(),
      /** What the bank or vendor knows it by: ours, used once. */
      reference: model.text(),
      /** What Midtrans calls it, once it has answered. */
      vendor_reference: model.text().nullable(),
      vendor_status: model.text().nullable(),
      /** Until when asking again under the same reference makes no second one; set before the first call. */
      key_until: model.dateTime().nullable(),
      ended_at: model.dateTime().nullable(),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["payout_id"], unique: true, where: "ended_at is null" },
    { on: ["payout_id", "id"] },
    { on: ["batch_id", "number"], unique: true },
    { on: ["reference"], unique: true },
    { on: ["vendor_reference"], unique: true, where: "vendor_reference is not null" },
    {
      on: ["created_at"],
      name: "IDX_reluv_payout_attempt_due",
      where: "way = 'iris' and ended_at is null",
    },
  ])
