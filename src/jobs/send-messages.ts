import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { sendMessages } from "../workflows/message/send-messages"

/** Sends mails. A job of its own, so that a mail server that is down keeps nothing else waiting. */
export default async function sendMessagesJob(container: MedusaContainer) {
  await sendMessages(container)
}

export const config = { name: "send-messages", schedule: jobSchedule(2) }
