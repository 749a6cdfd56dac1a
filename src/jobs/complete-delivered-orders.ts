import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { completeDeliveredOrders } from "../workflows/repair/run-clocks"

export default async function completeDeliveredOrdersJob(container: MedusaContainer) {
  await completeDeliveredOrders(container)
}

export const config = { name: "complete-delivered-orders", schedule: jobSchedule(20) }
