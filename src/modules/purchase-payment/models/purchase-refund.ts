import { model } from "@medusajs/framework/utils"
import { refundStatus } from "../../../domain/payment/refund-status"

/** Money owed back to a buyer, and how it went. Amounts in rupiah. */
export const PurchaseRefund = model
  .define(
    { name: "purchase_refund", tableName: "reluv_purchase_refund" },
    {
      /** Also the `refund_key` at Midtrans: the same key never refunds twice. */
      id: model.id({ prefix: "rfnd" }).primaryKey(),
      order_id: model.text(),
      seller_order_id: model.text().nullable(),
      /** What it is for, once: `seller-order:sord_…`, `late:<transaction>`, `dashboard:<key>`. */
      cause: model.text(),
      amount: model.number(),
      reason: model.text(),
      status: model.enum([...refundStatus.statuses]).default("queued"),
      rail: model.enum(["gateway", "manual", "credit"]).default("gateway"),
      /** What came from a credit of the order, a `Credit`, and goes back there. */
      credit: model.json().nullable(),
      /** The transaction whose money goes back; of a credit, the order's credit line. */
      transaction_id: model.text(),
      /** The key of a refund that was made at Midtrans already, in its dashboard. */
      known_key: model.text().nullable(),
      /** False for money that Medusa never booked, such as a second payment of one order. */
      booked_in_medusa: model.boolean().default(true),
      /** `{ bank, account_number, account_name }`, given by the buyer for a transfer by hand. */
      bank_account: model.json().nullable(),
      proof: model.text().nullable(),
      recorded_by: model.text().nullable(),
      confirmed_by: model.text().nullable(),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime(),
      lease_until: model.dateTime().nullable(),
      error: model.text().nullable(),
      done_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["cause"], unique: true },
    { on: ["order_id"] },
    { on: ["seller_order_id"] },
    { on: ["next_attempt_at"], where: "status = 'queued'" },
    { on: ["transaction_id"] },
    { on: ["status", "created_at"] },
  ])
  .checks([(columns) => `${columns.amount} > 0`])
