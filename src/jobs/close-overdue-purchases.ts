import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { closeOverduePurchases } from "../workflows/payment/close-overdue-purchases"

/** Purchases past their payment deadline end; what a crash left of an earlier ending is finished. */
export default async function closeOverduePurchasesJob(container: MedusaContainer) {
  await closeOverduePurchases(container)
}

export const config = { name: "close-overdue-purchases", schedule: jobSchedule(10) }
