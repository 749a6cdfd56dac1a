import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WEBHOOK_INBOX_MODULE } from "../../../modules/webhook-inbox"
import type { IncomingWebhook } from "../../../modules/webhook-inbox/service"

/** What a vendor said is a fact: nothing undoes it. */
export const storeWebhookMessageStep = createStep(
  "store-webhook-message",
  async (input: IncomingWebhook, { container }) => {
    const inbox = container.resolve(WEBHOOK_INBOX_MODULE)
    return new StepResponse(await inbox.receive(input))
  }
)
