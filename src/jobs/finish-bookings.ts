import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { finishBookings } from "../workflows/shipping/finish-bookings"

/** Bookings that a dead process left half done. */
export default async function finishBookingsJob(container: MedusaContainer) {
  await finishBookings(container)
}

export const config = { name: "finish-bookings", schedule: jobSchedule(30) }
