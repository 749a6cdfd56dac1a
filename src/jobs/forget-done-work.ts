import type { MedusaContainer } from "@medusajs/framework/types"
import { WORK_MODULE } from "../modules/work"
import { jobSchedule } from "../shared/job-schedule"

const OLD = { older_than_days: 14, limit: 10_000 }

/** What was done two weeks ago is of no use any more; the facts that called for it stay. */
export default async function forgetDoneWorkJob(container: MedusaContainer) {
  await container.resolve(WORK_MODULE).forgetDoneWork(OLD)
}

export const config = { name: "forget-done-work", schedule: jobSchedule("17 * * * *") }
