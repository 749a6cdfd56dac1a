import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { showReviews } from "../workflows/review/show-reviews"

/** The next run goes on. */
const MOST_PER_RUN = 200

/** Shows the reviews of one side when the time of the other is over. */
export default async function showReviewsJob(container: MedusaContainer) {
  await showReviews(container, { most: MOST_PER_RUN })
}

export const config = { name: "show-reviews", schedule: jobSchedule(60) }
