import { model } from "@medusajs/framework/utils"
import { WEBHOOK_STATUSES } from "../../../domain/webhook/webhook-status"

/**
 * What a vendor told us, kept before it is answered.
 */
export const WebhookMessage = model
  .define(
    { name: "webhook_message", tableName: "reluv_webhook_message" },
    {
      id: model.id({ prefix: "whm" }).primaryKey(),
      vendor: model.enum(["midtrans", "biteship", "iris"]),
      /** The vendor's own id of what this is about: a Midtrans or Biteship order id, or a payout's. */
      subject: model.text(),
      /** The exact bytes, as text: signatures are over these. */
      body: model.text(),
      digest: model.text(),
      status: model.enum([...WEBHOOK_STATUSES]).default("received"),
      /** How often the vendor sent the same body. */
      deliveries: model.number().default(1),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime(),
      lease_until: model.dateTime().nullable(),
      /** What came of it, in one word or sentence. */
      outcome: model.text().nullable(),
      error: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["vendor", "digest"], unique: true },
    { on: ["vendor", "subject"] },
    { on: ["next_attempt_at"], where: "status in ('received', 'processing')" },
    { on: ["status", "created_at"] },
    { on: ["created_at"] },
    {
      on: ["vendor", "created_at"],
      name: "IDX_reluv_webhook_message_unknown",
      where: "subject = 'unknown'",
    },
  ])
