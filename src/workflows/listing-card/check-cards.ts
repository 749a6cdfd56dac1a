import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { SLICES } from "../../modules/listing-card/drift"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { writeCards } from "./write-cards"

/** Cards that differ in one look and its repair. */
const MOST = 500
/**
 * What changed a moment ago is told by then: an event of Medusa's is on its way, or a clock that ends a hold or a
 * vacation is about to ring.
 */
const TOLD_BY_MS = 3_000

type Look = {
  slice: number
  /** How long what differs has to differ; 0 where nothing else is at work. */
  told_by_ms?: number
}

/**
 * Cards of one part of all listings that are not what they should be and stay so: what changed them tells nobody.
 * Waits only where something differs. @returns the ids of their listings
 */
export async function findLastingDrift(
  container: MedusaContainer,
  { slice, limit, told_by_ms = TOLD_BY_MS }: Look & { limit: number }
): Promise<string[]> {
  const cards = container.resolve(LISTING_CARD_MODULE)
  const among = await cards.findDrift({ slice, limit })
  if (among.length === 0 || told_by_ms === 0) return among
  await pause(told_by_ms)
  return cards.findDrift({ slice, limit, among })
}

/**
 * Compares the cards of one part of all listings with what they should be, and writes those that differ
 * again: Medusa told nobody, or a process died before it could. An operator hears of it. @returns how many differed
 */
export async function checkCards(container: MedusaContainer, look: Look): Promise<number> {
  const listing_ids = await findLastingDrift(container, { ...look, limit: MOST })
  if (listing_ids.length === 0) return 0
  await container.resolve(LISTING_CARD_MODULE).markCards({ listing_ids })
  await writeCards(container)
  const found = `${listing_ids.length} listing cards were not what they should be and are written again: ${listing_ids.slice(0, 5).join(", ")}`
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(found)
  // One task until somebody has seen it, however often the check comes by.
  await container
    .resolve(OPERATOR_TASK_MODULE)
    .openTask({ kind: "cards_drifted", cause: "cards_drifted", reason: found })
  return listing_ids.length
}

/** The same for all listings, whatever their number. @returns how many differed */
export async function checkAllCards(
  container: MedusaContainer,
  { told_by_ms }: Pick<Look, "told_by_ms"> = {}
): Promise<number> {
  let differed = 0
  for (let slice = 0; slice < SLICES; slice++) {
    for (let found = 1; found > 0; differed += found) {
      found = await checkCards(container, { slice, told_by_ms })
    }
  }
  return differed
}
