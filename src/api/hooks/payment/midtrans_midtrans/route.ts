import { WebhookErrors } from "../../../../modules/webhook-inbox/errors"
import { receiveMidtransNotification } from "../../../../workflows/webhook/receive-midtrans-notification"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { receiveMidtrans } from "../../contract"

/**
 * Midtrans' notifications. Serves in place of core's route, which answers first and keeps the event
 * in memory: here it is verified and stored before it is answered, because Midtrans never repeats
 * what was answered with 200.
 */
export async function POST(
  req: RequestTo<typeof receiveMidtrans>,
  res: ResponseOf<typeof receiveMidtrans>
) {
  const answer = await receiveMidtransNotification(req.scope, req.rawBody)
  if (answer === "forged") {
    throw WebhookErrors.WEBHOOK_SIGNATURE_INVALID({
      problem: "The signature does not fit the notification",
    })
  }
  res.json({ received: true })
}
