import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { tellUnread } from "../workflows/conversation/tell-unread"

/** The next run goes on. */
const MOST_PER_RUN = 200

/** Tells people that messages wait for them, all at once. */
export default async function tellUnreadJob(container: MedusaContainer) {
  await tellUnread(container, { most: MOST_PER_RUN })
}

export const config = { name: "tell-unread", schedule: jobSchedule(30) }
