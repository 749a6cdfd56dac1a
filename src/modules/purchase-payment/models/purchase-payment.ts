import { model } from "@medusajs/framework/utils"
import { paymentStatus } from "../../../domain/payment/payment-status"

/** What a purchase (a Medusa order) waits to be paid, until when, and how that ended. */
export const PurchasePayment = model
  .define(
    { name: "purchase_payment", tableName: "reluv_purchase_payment" },
    {
      id: model.id({ prefix: "ppay" }).primaryKey(),
      order_id: model.text(),
      /** Null where credit leaves nothing to pay. */
      payment_session_id: model.text().nullable(),
      /** Rupiah; what Midtrans is asked for and what it must report. */
      amount: model.number(),
      /** Rupiah that the platform had before: store credit, gift cards. Not in `amount`. */
      credit_total: model.number().default(0),
      status: model.enum([...paymentStatus.statuses]).default("pending"),
      payment_type: model.text().nullable(),
      expires_at: model.dateTime(),
      /** When its buyer was told that it ends soon. */
      reminded_at: model.dateTime().nullable(),
      /** When the buyer paid, as the vendor tells it. */
      paid_at: model.dateTime().nullable(),
      /** When we heard of it. */
      heard_at: model.dateTime().nullable(),
      /** The Midtrans transaction whose money this is. */
      paid_by: model.text().nullable(),
      /** When everything that follows from `paid` was done; null on a paid one marks work. */
      accounted_at: model.dateTime().nullable(),
      /** When everything that follows from an end without payment was done; null marks work. */
      closed_at: model.dateTime().nullable(),
      /** One worker at a time does what follows from either. */
      lease_until: model.dateTime().nullable(),
      /** How often a job took it up since its status changed, and when it may again. */
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["payment_session_id"], unique: true },
    { on: ["expires_at"], where: "status = 'pending'" },
    {
      on: ["updated_at"],
      name: "IDX_reluv_purchase_payment_unclosed",
      where: "closed_at is null and status in ('expired', 'failed', 'cancelled')",
    },
    { on: ["heard_at"], where: "accounted_at is null and paid_by is not null" },
  ])
  .checks([(columns) => `${columns.amount} >= 0 and ${columns.credit_total} >= 0`])
