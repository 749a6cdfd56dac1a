import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WebhookView } from "../../../../../../types/http"
import { replayWebhook } from "../../../../../../workflows/webhook/replay-webhook"
import { findWebhook } from "../find-webhook"

/** Acts on a stored webhook once more; acting twice is harmless. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ webhook: WebhookView }>) {
  const { id } = await findWebhook(req)
  await replayWebhook(req.scope, id)
  res.json({ webhook: await findWebhook(req) })
}
