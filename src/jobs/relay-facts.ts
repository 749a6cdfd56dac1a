import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_CARD_MODULE } from "../modules/listing-card"
import { jobSchedule } from "../shared/job-schedule"
import { relayFacts } from "../workflows/fact/relay"
import { workOff } from "../workflows/fact/work-off"
import { writeCards } from "../workflows/listing-card/write-cards"
import { turnSellers } from "../workflows/seller/turn-sellers"

/** A job comes once a second at most; what shoppers see should not be that old. */
const ROUNDS = 4
const PAUSE_MS = 240

/**
 * Tells what happened, and writes the cards of the listings that it happened to; beside it does what
 * follows from it. A vendor who is slow keeps nothing waiting that is to be told.
 */
export default async function relayFactsJob(container: MedusaContainer) {
  await tell(container)
  let isWorking = true
  const working = workOff(container).finally(() => {
    isWorking = false
  })
  const telling = async () => {
    for (let round = 2; round <= ROUNDS || isWorking; round++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      await tell(container)
    }
  }
  await Promise.all([working, telling()])
}

async function tell(container: MedusaContainer): Promise<void> {
  // A shop that closes or opens by itself is told of within the second, as anything else is; so is a sale.
  await turnSellers(container)
  await relayFacts(container)
  const cards = container.resolve(LISTING_CARD_MODULE)
  await cards.markTurned({ limit: 1_000 })
  if (await cards.hasDueCards({})) await writeCards(container)
}

export const config = { name: "relay-facts", schedule: jobSchedule(1) }
