import type { IncomingHttpHeaders } from "node:http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import {
  parseBiteshipWebhook,
  verifyWebhookHeader,
} from "../../providers/fulfillment-biteship/webhook"
import { keepUnknown } from "./keep-unknown"
import { storeWebhookWorkflow } from "./store-webhook"

/** Verifies a webhook and stores it. `ignored`: the ping at installation, or a shape we do not know. */
export async function receiveBiteshipWebhook(
  container: MedusaContainer,
  headers: IncomingHttpHeaders,
  rawBody: unknown
): Promise<"stored" | "ignored" | "forged"> {
  const { options } = container.resolve(RELUV_MODULE)
  const body = Buffer.isBuffer(rawBody) ? rawBody.toString("utf8") : ""
  const webhook = parseBiteshipWebhook(body)
  if (webhook.kind === "ping") return "ignored"
  if (!verifyWebhookHeader(headers, options.biteship ?? {})) return "forged"
  if (webhook.kind === "unknown") {
    await keepUnknown(container, "biteship", body)
    return "ignored"
  }
  await storeWebhookWorkflow(container).run({
    input: { vendor: "biteship", subject: webhook.order_id, body, repeatable: true },
  })
  return "stored"
}
