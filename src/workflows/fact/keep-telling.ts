import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { FACT_MODULE } from "../../modules/fact"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { reasonOf } from "../../shared/reason-of"
import { writeCards } from "../listing-card/write-cards"
import { turnDuePieces } from "../live-claim/turn-pieces"
import { settleClaims } from "../live-sale/settle-claim"
import { turnSellers } from "../seller/turn-sellers"
import { relayFacts } from "./relay"
import { workOff } from "./work-off"

/** What shoppers see should not be a second old. Each round asks the database twice where nothing happened. */
const TELLS_EVERY_MS = 240
/** Of what the clock does: its card follows within the second, too. */
const TURNS_EVERY_MS = 600
/** Whoever waits in a live sale is told within a second of the end of a hold. */
const LIVE_TURNS_EVERY_MS = 240
const WORKS_EVERY_MS = 1_000

/**
 * From now on this process tells what happened, and writes the cards of the listings that it happened to;
 * beside it, it does what follows from it: a vendor who is slow keeps nothing waiting that is to be told.
 * Any number of processes may do so at once.
 */
export function keepTelling(container: MedusaContainer): void {
  const { telling } = container.resolve(FACT_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const failed = (what: string) => (error: unknown) => {
    logger.error(`${what} goes on in a second: ${reasonOf(error)}`)
  }
  telling.begin("facts", {
    work: () => tell(container),
    pause_ms: TELLS_EVERY_MS,
    onFailure: failed("Telling what happened"),
  })
  telling.begin("live-turns", {
    work: () => turnDuePieces(container),
    pause_ms: LIVE_TURNS_EVERY_MS,
    onFailure: failed("Whose turn it is in live sales"),
  })
  telling.begin("live-claims", {
    work: () => settleClaims(container),
    pause_ms: LIVE_TURNS_EVERY_MS,
    onFailure: failed("What claims in live sales cost"),
  })
  telling.begin("turns", {
    work: () => turn(container),
    pause_ms: TURNS_EVERY_MS,
    onFailure: failed("What begins or ends by itself"),
  })
  telling.begin("work", {
    work: () => workOff(container),
    pause_ms: WORKS_EVERY_MS,
    onFailure: failed("What follows from facts"),
  })
}

async function tell(container: MedusaContainer): Promise<void> {
  await relayFacts(container)
  if (await container.resolve(LISTING_CARD_MODULE).hasDueCards({})) await writeCards(container)
}

/** A shop that closes or opens by itself, and a sale, is told of as anything else is. */
async function turn(container: MedusaContainer): Promise<void> {
  await turnSellers(container)
  await container.resolve(LISTING_CARD_MODULE).markTurned({ limit: 1_000 })
}
