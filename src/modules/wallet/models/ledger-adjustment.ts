import { model } from "@medusajs/framework/utils"
import { ADJUSTMENT_KINDS, adjustmentStatus } from "../../../domain/wallet/adjustment"

/** Something that is booked by hand, once another person than the one who asked has agreed. */
export const LedgerAdjustment = model
  .define(
    { name: "ledger_adjustment", tableName: "reluv_ledger_adjustment" },
    {
      id: model.id({ prefix: "ladj" }).primaryKey(),
      kind: model.enum([...ADJUSTMENT_KINDS]),
      /** Rupiah. */
      amount: model.number(),
      seller_id: model.text().nullable(),
      order_id: model.text().nullable(),
      seller_order_id: model.text().nullable(),
      /** The one that this one takes back. */
      reversal_of: model.text().nullable(),
      status: model.enum([...adjustmentStatus.statuses]).default("requested"),
      /** What it is for; a shop reads it in its statement. */
      reason: model.text(),
      requested_by: model.text(),
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      /** Why it was refused or taken back. */
      decision_reason: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["status", "id"] },
    { on: ["seller_id", "id"], where: "seller_id is not null" },
    { on: ["order_id"], where: "order_id is not null" },
    { on: ["seller_order_id"], where: "seller_order_id is not null" },
    {
      on: ["reversal_of"],
      unique: true,
      where: "reversal_of is not null and status in ('requested', 'approved')",
    },
  ])
  .checks([
    { name: "reluv_ledger_adjustment_amount", expression: ({ amount }) => `${amount} > 0` },
    {
      name: "reluv_ledger_adjustment_two_people",
      expression: ({ status, requested_by, decided_by }) =>
        `${status} = 'requested' or ${status} = 'withdrawn' or ${decided_by} <> ${requested_by}`,
    },
  ])
