import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { remind } from "../workflows/message/remind"

/** Tells of what ends soon by itself, while something can still be done. */
export default async function remindJob(container: MedusaContainer) {
  await remind(container)
}

export const config = { name: "remind", schedule: jobSchedule(60) }
