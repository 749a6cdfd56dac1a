import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_CARD_MODULE } from "../modules/listing-card"
import { SLICES } from "../modules/listing-card/drift"
import { jobSchedule } from "../shared/job-schedule"
import { checkCards } from "../workflows/listing-card/check-cards"

const EVERY_SECONDS = 30

/**
 * Looks at one part of the listing cards at a time, and at all of them in about half an hour; what is looked at
 * more than before moves up among what is popular each time.
 */
export default async function checkCardsJob(container: MedusaContainer) {
  await container.resolve(LISTING_CARD_MODULE).markNoticed({ within_seconds: 4 * EVERY_SECONDS })
  await checkCards(container, { slice: Math.floor(Date.now() / (EVERY_SECONDS * 1_000)) % SLICES })
}

export const config = { name: "check-cards", schedule: jobSchedule(EVERY_SECONDS) }
