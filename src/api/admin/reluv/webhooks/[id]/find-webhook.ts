import type { MedusaRequest } from "@medusajs/framework/http"
import { WEBHOOK_INBOX_MODULE } from "../../../../../modules/webhook-inbox"
import { WebhookErrors } from "../../../../../modules/webhook-inbox/errors"
import type { WebhookView } from "../../../../_shapes/webhook"
import { webhookDetails } from "../../../../_views/webhook"

/** Throws `WEBHOOK_NOT_FOUND`. */
export async function findWebhook(req: MedusaRequest): Promise<WebhookView> {
  const [row] = await req.scope
    .resolve(WEBHOOK_INBOX_MODULE)
    .listWebhookMessages({ id: req.params.id })
  if (!row) throw WebhookErrors.WEBHOOK_NOT_FOUND()
  return webhookDetails(row)
}
