import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { relayFacts } from "../workflows/fact/relay"
import { workOff } from "../workflows/fact/work-off"

/** Tells what happened, and does what follows from it. */
export default async function relayFactsJob(container: MedusaContainer) {
  await relayFacts(container)
  await workOff(container)
}

export const config = { name: "relay-facts", schedule: jobSchedule(1) }
