import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { executeRefunds } from "../workflows/refund/execute-refunds"
import { settleRefundsDue } from "../workflows/refund/settle-refunds-due"

const BATCH = 20

/** Pays back what is owed and was not paid back at once: after a crash, or while Midtrans was down. */
export default async function payBackJob(container: MedusaContainer) {
  await settleRefundsDue(container, { limit: BATCH })
  await executeRefunds(container, { limit: BATCH })
}

export const config = { name: "pay-back", schedule: jobSchedule(10) }
