import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { cancelUnshippedOrders } from "../workflows/repair/run-clocks"

export default async function cancelUnshippedOrdersJob(container: MedusaContainer) {
  await cancelUnshippedOrders(container)
}

export const config = { name: "cancel-unshipped-orders", schedule: jobSchedule(20) }
