import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { tellWishers } from "../workflows/wish/tell-wishers"

/** The next run goes on. */
const MOST_PER_RUN = 200

/** Tells people of what they marked: it costs less, can be bought again, or its sale ends within a day. */
export default async function tellWishersJob(container: MedusaContainer) {
  await tellWishers(container, { most: MOST_PER_RUN })
}

export const config = { name: "tell-wishers", schedule: jobSchedule(30) }
