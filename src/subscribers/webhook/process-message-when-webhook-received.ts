import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { processWebhookMessages } from "../../workflows/webhook/process-webhook-messages"

export default async function processMessageWhenWebhookReceived({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await processWebhookMessages(container, { limit: 1, id: event.data.id })
}

export const config: SubscriberConfig = { event: "reluv.webhook.received" }
