import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveMidtransNotification } from "../../../../workflows/webhook/receive-midtrans-notification"

/**
 * Midtrans' notifications. Serves in place of core's route, which answers first and keeps the event
 * in memory: here it is verified and stored before it is answered, because Midtrans never repeats
 * what was answered with 200.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const answer = await receiveMidtransNotification(req.scope, req.rawBody)
  if (answer === "forged") {
    res.status(401).json({
      type: "unauthorized",
      code: "WEBHOOK_SIGNATURE_INVALID",
      message: "The signature does not fit the notification",
    })
    return
  }
  res.json({ received: true })
}
