import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WebhookView } from "../../../../../types/http"
import { findWebhook } from "./find-webhook"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ webhook: WebhookView }>) {
  res.json({ webhook: await findWebhook(req) })
}
