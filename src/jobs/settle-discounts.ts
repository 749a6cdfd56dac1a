import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { moveCampaigns } from "../workflows/discount/campaigns"
import { settleDiscounts } from "../workflows/discount/settle-discount"

/** The next run goes on. */
const MOST_PER_RUN = 50

/** Ends discounts and campaigns whose time is over, and finishes what somebody died over. */
export default async function settleDiscountsJob(container: MedusaContainer) {
  await moveCampaigns(container)
  await settleDiscounts(container, { most: MOST_PER_RUN })
}

export const config = { name: "settle-discounts", schedule: jobSchedule(10) }
