import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../modules/reluv"
import { jobSchedule } from "../shared/job-schedule"
import { payByIris } from "../workflows/wallet/pay-by-iris"

/** The next run goes on. */
const MOST_PER_RUN = 20

/** Makes, releases and asks about payouts at Midtrans: at once, after a crash, or while it was down. */
export default async function sendPayoutsJob(container: MedusaContainer) {
  if (container.resolve(RELUV_MODULE).has("iris"))
    await payByIris(container, { most: MOST_PER_RUN })
}

export const config = { name: "send-payouts", schedule: jobSchedule(10) }
