import { z } from "zod"
import { WEBHOOK_STATUSES } from "../../domain/webhook/webhook-status"
import { time } from "./common"

export const WebhookView = z
  .strictObject({
    id: z.string(),
    vendor: z.enum(["midtrans", "biteship", "iris"]),
    subject: z.string().describe("the vendor's order id, or `unknown`"),
    status: z.enum(WEBHOOK_STATUSES),
    deliveries: z.int(),
    attempts: z.int(),
    outcome: z.string().nullable(),
    error: z.string().nullable(),
    received_at: time,
    updated_at: time,
    body: z
      .record(z.string(), z.unknown())
      .optional()
      .describe("when one is read; without signatures, card numbers and drivers' data"),
  })
  .meta({ id: "WebhookView", description: "What a vendor told us" })
export type WebhookView = z.infer<typeof WebhookView>
