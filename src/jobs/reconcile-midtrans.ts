import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { reconcilePayments } from "../workflows/payment/reconcile-payments"

/** Asks Midtrans what its notifications did not say. */
export default async function reconcileMidtrans(container: MedusaContainer) {
  await reconcilePayments(container)
}

export const config = { name: "reconcile-midtrans", schedule: jobSchedule(30) }
