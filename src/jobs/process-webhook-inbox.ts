import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { processWebhookMessages } from "../workflows/webhook/process-webhook-messages"

const BATCH = 20

/** Finds what a crash, an outage or a lost event left in the inbox. */
export default async function processWebhookInbox(container: MedusaContainer) {
  while ((await processWebhookMessages(container, { limit: BATCH })) === BATCH);
}

export const config = { name: "process-webhook-inbox", schedule: jobSchedule(5) }
