import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../modules/reluv"
import { jobSchedule } from "../shared/job-schedule"
import { askAboutSilentCash } from "../workflows/shipping/ask-about-silent-cash"
import { trackSilentParcels } from "../workflows/shipping/track-silent-parcels"

export default async function trackSilentParcelsJob(container: MedusaContainer) {
  if (container.resolve(RELUV_MODULE).has("couriers")) await trackSilentParcels(container)
  await askAboutSilentCash(container)
}

export const config = { name: "track-silent-parcels", schedule: jobSchedule(20) }
