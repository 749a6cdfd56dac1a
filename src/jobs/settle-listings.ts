import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { settleListings } from "../workflows/listing/settle-listing"

/** The next run goes on. */
const MOST_PER_RUN = 50

/** Finishes or takes back what somebody began with a listing and died over. */
export default async function settleListingsJob(container: MedusaContainer) {
  await settleListings(container, { most: MOST_PER_RUN })
}

export const config = { name: "settle-listings", schedule: jobSchedule(10) }
