import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { IncomingWebhook } from "../../modules/webhook-inbox/service"
import { storeWebhookMessageStep } from "./steps/store-webhook-message"

/**
 * Stores a verified webhook and wakes who acts on it. The event is only a wake-up: when it is lost,
 * the job that empties the inbox finds the message.
 */
export const storeWebhookWorkflow = createWorkflow(
  "reluv-store-webhook",
  (input: IncomingWebhook) => {
    const message = storeWebhookMessageStep(input)
    when({ message }, ({ message }) => message.waiting).then(() => {
      emitEventStep({
        eventName: "reluv.webhook.received",
        data: transform({ message }, ({ message }) => ({ id: message.id })),
      })
    })
    return new WorkflowResponse(message)
  }
)
