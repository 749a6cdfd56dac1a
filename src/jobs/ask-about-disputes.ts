import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { askAboutDisputes } from "../workflows/dispute/ask-about-dispute"

export default async function askAboutDisputesJob(container: MedusaContainer) {
  await askAboutDisputes(container)
}

export const config = { name: "ask-about-disputes", schedule: jobSchedule("* * * * *") }
