import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { writeDays } from "../workflows/analytics/write-days"

/** Makes the days again on which something of a sale changed. */
export default async function writeAnalyticsJob(container: MedusaContainer) {
  await writeDays(container)
}

export const config = { name: "write-analytics", schedule: jobSchedule(5) }
