import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { tellDigests } from "../workflows/saved-search/tell-digests"

/** The next run goes on. */
const MOST_PER_RUN = 200

/** Tells people of new listings that fit what they look for: once a day at most. */
export default async function tellDigestsJob(container: MedusaContainer) {
  await tellDigests(container, { most: MOST_PER_RUN })
}

export const config = { name: "tell-digests", schedule: jobSchedule(30) }
