import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { settleOffers } from "../workflows/offer/settle-offer"

/** The next run goes on. */
const MOST_PER_RUN = 100

/** Ends offers whose time is over, and makes and removes the prices of what was agreed where somebody died over it. */
export default async function settleOffersJob(container: MedusaContainer) {
  await settleOffers(container, { most: MOST_PER_RUN })
}

export const config = { name: "settle-offers", schedule: jobSchedule(10) }
