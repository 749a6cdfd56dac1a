import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { endForgottenLiveSales } from "../workflows/live-sale/end-live-sales"

/** The next run goes on. */
const MOST_PER_RUN = 100

/** Ends live sales that nobody ends, and calls off those that nobody begins. */
export default async function endLiveSalesJob(container: MedusaContainer) {
  await endForgottenLiveSales(container, { most: MOST_PER_RUN })
}

export const config = { name: "end-live-sales", schedule: jobSchedule(60) }
