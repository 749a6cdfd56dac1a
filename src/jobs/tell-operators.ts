import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { tellOperators } from "../workflows/message/tell-operators"

/** Mails operators what waits for them. */
export default async function tellOperatorsJob(container: MedusaContainer) {
  await tellOperators(container)
}

export const config = { name: "tell-operators", schedule: jobSchedule(60) }
