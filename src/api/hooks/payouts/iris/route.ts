import { WebhookErrors } from "../../../../modules/webhook-inbox/errors"
import { receiveIrisNotification } from "../../../../workflows/webhook/receive-iris-notification"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { receiveIris } from "../../contract"

export async function POST(
  req: RequestTo<typeof receiveIris>,
  res: ResponseOf<typeof receiveIris>
) {
  const answer = await receiveIrisNotification(req.scope, req.headers, req.rawBody)
  if (answer === "forged") {
    throw WebhookErrors.WEBHOOK_SIGNATURE_INVALID({ problem: "Iris-Signature is missing or wrong" })
  }
  res.json({ received: true })
}
