import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import {
  kindOf,
  parseNotification,
  verifySignature,
} from "../../providers/payment-midtrans/notification"
import { keepUnknown } from "./keep-unknown"
import { storeWebhookWorkflow } from "./store-webhook"

/**
 * Verifies a notification and stores it. `ignored`: another kind of message (pay account,
 * subscription, the dashboard's test, nonsense): kept for the operator and answered 200, so that it is
 * not repeated; it is never acted on.
 */
export async function receiveMidtransNotification(
  container: MedusaContainer,
  rawBody: unknown
): Promise<"stored" | "ignored" | "forged"> {
  const body = Buffer.isBuffer(rawBody) ? rawBody.toString("utf8") : ""
  const notification = parseNotification(body)
  if (!notification || kindOf(notification.raw) !== "transaction") {
    await keepUnknown(container, "midtrans", body)
    return "ignored"
  }
  const { options } = container.resolve(RELUV_MODULE)
  if (!options.midtrans || !verifySignature(notification, options.midtrans.server_key)) {
    return "forged"
  }
  await storeWebhookWorkflow(container).run({
    input: { vendor: "midtrans", subject: notification.order_id, body, repeatable: false },
  })
  return "stored"
}
