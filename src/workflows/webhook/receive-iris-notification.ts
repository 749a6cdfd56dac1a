import type { IncomingHttpHeaders } from "node:http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import {
  parseIrisNotification,
  verifyIrisSignature,
} from "../../providers/payout-iris/notification"
import { keepUnknown } from "./keep-unknown"
import { storeWebhookWorkflow } from "./store-webhook"

/** Verifies a notification of Midtrans Payouts and stores it. `ignored`: of something else, such as a top-up. */
export async function receiveIrisNotification(
  container: MedusaContainer,
  headers: IncomingHttpHeaders,
  rawBody: unknown
): Promise<"stored" | "ignored" | "forged"> {
  const body = Buffer.isBuffer(rawBody) ? rawBody.toString("utf8") : ""
  const { iris } = container.resolve(RELUV_MODULE).options.payouts
  if (!iris || !verifyIrisSignature(body, headers["iris-signature"], iris.merchant_key))
    return "forged"
  const notification = parseIrisNotification(body)
  if (!notification) {
    await keepUnknown(container, "iris", body)
    return "ignored"
  }
  await storeWebhookWorkflow(container).run({
    input: { vendor: "iris", subject: notification.reference_no, body, repeatable: false },
  })
  return "stored"
}
