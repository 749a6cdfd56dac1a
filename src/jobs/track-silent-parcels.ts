import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { trackSilentParcels } from "../workflows/shipping/track-silent-parcels"

export default async function trackSilentParcelsJob(container: MedusaContainer) {
  await trackSilentParcels(container)
}

export const config = { name: "track-silent-parcels", schedule: jobSchedule("*/20 * * * * *") }
