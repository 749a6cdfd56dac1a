import type { MedusaContainer } from "@medusajs/framework/types"
import { shiftDay } from "../domain/analytics/range"
import { inWib } from "../domain/wib"
import { ANALYTICS_MODULE } from "../modules/analytics"
import { jobSchedule } from "../shared/job-schedule"
import { checkDay } from "../workflows/analytics/check-days"

const EVERY_SECONDS = 30
/** Behind them nothing changes any more; `rebuild-analytics` makes those, too. */
const LOOKED_AT_DAYS = 400

/**
 * Marks what was looked at of late, and compares one of the days that are over with its source: each of them is
 * looked at every few hours.
 */
export default async function checkAnalyticsJob(container: MedusaContainer) {
  await container.resolve(ANALYTICS_MODULE).markSeen({ within_seconds: 4 * EVERY_SECONDS })
  const round = Math.floor(Date.now() / (EVERY_SECONDS * 1_000))
  const day = shiftDay(inWib(new Date()).date, -1 - (round % LOOKED_AT_DAYS))
  await checkDay(container, { day })
}

export const config = { name: "check-analytics", schedule: jobSchedule(EVERY_SECONDS) }
