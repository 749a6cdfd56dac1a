import type { MedusaContainer } from "@medusajs/framework/types"
import { SLICES } from "../modules/listing-card/drift"
import { jobSchedule } from "../shared/job-schedule"
import { checkCards } from "../workflows/listing-card/check-cards"

const EVERY_SECONDS = 30

/** Looks at one part of the listing cards at a time, and at all of them in about half an hour. */
export default async function checkCardsJob(container: MedusaContainer) {
  await checkCards(container, { slice: Math.floor(Date.now() / (EVERY_SECONDS * 1_000)) % SLICES })
}

export const config = { name: "check-cards", schedule: jobSchedule(EVERY_SECONDS) }
