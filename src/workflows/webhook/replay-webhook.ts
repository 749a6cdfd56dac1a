import type { MedusaContainer } from "@medusajs/framework/types"
import { WEBHOOK_INBOX_MODULE } from "../../modules/webhook-inbox"
import { processWebhookMessages } from "./process-webhook-messages"

/** Makes a message due and acts on it at once; one that is being processed is left alone. */
export async function replayWebhook(container: MedusaContainer, id: string): Promise<void> {
  const inbox = container.resolve(WEBHOOK_INBOX_MODULE)
  if (await inbox.replay(id)) await processWebhookMessages(container, { limit: 1, id })
}
