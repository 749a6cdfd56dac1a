import { Modules } from "@medusajs/framework/utils"
import { WEBHOOK_INBOX_MODULE } from "../../modules/webhook-inbox"
import type { IncomingWebhook } from "../../modules/webhook-inbox/service"
import { flow } from "../../shared/flow"

/**
 * Stores a verified webhook and wakes who acts on it. The event is only a wake-up: when it is lost,
 * the job that empties the inbox finds the message.
 */
export const storeWebhookWorkflow = flow(
  "reluv-store-webhook",
  async (container, webhook: IncomingWebhook) => {
    const message = await container.resolve(WEBHOOK_INBOX_MODULE).receive(webhook)
    if (message.waiting) {
      await container
        .resolve(Modules.EVENT_BUS)
        .emit({ name: "reluv.webhook.received", data: { id: message.id } })
    }
    return message
  }
)
