import { WebhookErrors } from "../../../modules/webhook-inbox/errors"
import { receiveBiteshipWebhook } from "../../../workflows/webhook/receive-biteship-webhook"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import type { receiveBiteship } from "../contract"

/** Biteship's webhooks. An installation ping has an empty body and must hear 200. */
export async function POST(
  req: RequestTo<typeof receiveBiteship>,
  res: ResponseOf<typeof receiveBiteship>
) {
  const answer = await receiveBiteshipWebhook(req.scope, req.headers, req.rawBody)
  if (answer === "forged") {
    throw WebhookErrors.WEBHOOK_SIGNATURE_INVALID({
      problem: "The secret header is missing or wrong",
    })
  }
  res.json({ received: true })
}
