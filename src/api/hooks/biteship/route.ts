import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveBiteshipWebhook } from "../../../workflows/webhook/receive-biteship-webhook"

/** Biteship's webhooks. An installation ping has an empty body and must hear 200. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const answer = await receiveBiteshipWebhook(req.scope, req.headers, req.rawBody)
  if (answer === "forged") {
    res.status(401).json({
      type: "unauthorized",
      code: "WEBHOOK_SIGNATURE_INVALID",
      message: "The secret header is missing or wrong",
    })
    return
  }
  res.json({ received: true })
}
