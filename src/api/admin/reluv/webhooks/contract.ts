import { z } from "zod"
import { WEBHOOK_STATUSES } from "../../../../domain/webhook/webhook-status"
import { page, text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { pageOf } from "../../../_shapes/common"
import { WebhookView } from "../../../_shapes/webhook"

export const AdminListWebhooks = z.strictObject({
  vendor: z.enum(["midtrans", "biteship", "iris"]).optional(),
  status: z.enum(WEBHOOK_STATUSES).optional(),
  q: text({ max: 60 }).optional().describe("the beginning of the vendor's own order id"),
  ...page(),
})

const answer = z.strictObject({ webhook: WebhookView })

export const listWebhooks = route("GET /admin/reluv/webhooks", {
  who: "operator",
  says: "What vendors told us, newest first",
  query: AdminListWebhooks,
  answer: pageOf("webhooks", WebhookView),
})

export const readWebhook = route("GET /admin/reluv/webhooks/:id", {
  who: "operator",
  says: "One, with its body without secrets",
  answer,
  refuses: ["WEBHOOK_NOT_FOUND"],
})

export const replayStoredWebhook = route("POST /admin/reluv/webhooks/:id/replay", {
  who: "operator",
  says: "Acts on it once more; harmless",
  answer,
  refuses: ["WEBHOOK_NOT_FOUND"],
})
