import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { endDeadLocks } from "../workflows/repair/end-dead-locks"
import { repairPurchases } from "../workflows/repair/repair-purchases"
import { splitUncutOrders } from "../workflows/repair/split-uncut-orders"

const BATCH = 50

/** Finishes or undoes what a crash left half done between cart, order and seller orders. */
export default async function repairPurchasesJob(container: MedusaContainer) {
  await endDeadLocks(container)
  await repairPurchases(container, { limit: BATCH })
  await splitUncutOrders(container, { limit: BATCH })
}

export const config = { name: "repair-purchases", schedule: jobSchedule(15) }
