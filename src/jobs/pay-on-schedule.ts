import type { MedusaContainer } from "@medusajs/framework/types"
import { payOnSchedule } from "../workflows/wallet/pay-on-schedule"

/** Asks for the payouts of a day that the options name, and for those that a run before left out. */
export default async function payOnScheduleJob(container: MedusaContainer) {
  await payOnSchedule(container)
}

export const config = { name: "pay-on-schedule", schedule: "*/10 * * * *" }
