import { z } from "@medusajs/framework/zod"
import { WEBHOOK_STATUSES } from "../../../../domain/webhook/webhook-status"
import { page, text } from "../../../_http/validate"

export const AdminListWebhooks = z.object({
  vendor: z.enum(["midtrans", "biteship"]).optional(),
  status: z.enum(WEBHOOK_STATUSES).optional(),
  /** The beginning of the vendor's own order id. */
  q: text({ max: 60 }).optional(),
  ...page(),
})
export type AdminListWebhooks = z.infer<typeof AdminListWebhooks>
