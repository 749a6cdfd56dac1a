import type { MedusaContainer } from "@medusajs/framework/types"
import { CONVERSATION_MODULE } from "../modules/conversation"
import { jobSchedule } from "../shared/job-schedule"

/** The next run goes on. */
const limit = 200

/** How fast shops answer that answered somebody since, or whose answers grow old. */
export default async function measureResponseTimesJob(container: MedusaContainer) {
  await container.resolve(CONVERSATION_MODULE).measureResponseTimes({ limit })
}

export const config = { name: "measure-response-times", schedule: jobSchedule(30) }
