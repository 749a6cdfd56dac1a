import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { settleDiscounts } from "../workflows/discount/settle-discount"

/** The next run goes on. */
const MOST_PER_RUN = 50

/** Ends discounts whose time is over, and finishes those that somebody died over. */
export default async function settleDiscountsJob(container: MedusaContainer) {
  await settleDiscounts(container, { most: MOST_PER_RUN })
}

export const config = { name: "settle-discounts", schedule: jobSchedule(10) }
