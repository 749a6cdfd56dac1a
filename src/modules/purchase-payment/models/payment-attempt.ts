import { model } from "@medusajs/framework/utils"
import { attemptStatus } from "../../../domain/payment/payment-status"

/** One Snap transaction. The row is written before Midtrans is called. */
export const PaymentAttempt = model
  .define(
    { name: "payment_attempt", tableName: "reluv_payment_attempt" },
    {
      id: model.id({ prefix: "patt" }).primaryKey(),
      purchase_payment_id: model.text(),
      number: model.number(),
      midtrans_order_id: model.text(),
      status: model.enum([...attemptStatus.statuses]).default("opening"),
      /** One caller at a time talks to Midtrans; the lease ends by itself after a crash. */
      lease_until: model.dateTime().nullable(),
      snap_token: model.text().nullable(),
      redirect_url: model.text().nullable(),
      transaction_id: model.text().nullable(),
      payment_type: model.text().nullable(),
      /** What the buyer needs to pay: `{ va_numbers, bill_key, biller_code, payment_code, store }`. */
      instructions: model.json().nullable(),
      error: model.text().nullable(),
      /** Midtrans holds a card payment for a person to approve or deny. */
      review: model.boolean().default(false),
      /** How often Midtrans was asked about it while it was silent, and when it may be again. */
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
      /** Since when Midtrans surely takes no money for it; null on an ended attempt marks work. */
      closed_at_vendor: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["purchase_payment_id", "number"], unique: true },
    { on: ["midtrans_order_id"], unique: true },
    { on: ["purchase_payment_id"], unique: true, where: "status in ('opening', 'open')" },
    { on: ["updated_at"], where: "status = 'open'" },
    {
      on: ["updated_at"],
      name: "IDX_reluv_payment_attempt_unclosed",
      where: "closed_at_vendor is null and status in ('expired', 'cancelled', 'failed')",
    },
    // One transaction can pay one purchase only, whatever an unsigned field of a notification says.
    { on: ["transaction_id"], unique: true, where: "transaction_id is not null" },
  ])
