import type { MedusaContainer } from "@medusajs/framework/types"
import { completeDeliveredOrders } from "../workflows/repair/run-clocks"

export default async function completeDeliveredOrdersJob(container: MedusaContainer) {
  await completeDeliveredOrders(container)
}

export const config = { name: "complete-delivered-orders", schedule: "*/20 * * * * *" }
