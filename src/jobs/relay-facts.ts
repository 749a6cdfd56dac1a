import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { keepTelling } from "../workflows/fact/keep-telling"

/** Processes that have jobs tell what happened; this one from its first turn on. */
export default async function relayFactsJob(container: MedusaContainer) {
  keepTelling(container)
}

export const config = { name: "relay-facts", schedule: jobSchedule(2) }
