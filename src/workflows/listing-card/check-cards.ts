import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { SLICES } from "../../modules/listing-card/drift"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { writeCards } from "./write-cards"

/** Cards that differ in one look and its repair. */
const MOST = 500

/**
 * Compares the cards of one part of all listings with what they should be, and writes those that differ
 * again: Medusa told nobody, or a process died before it could. An operator hears of it. @returns how many differed
 */
export async function checkCards(
  container: MedusaContainer,
  { slice }: { slice: number }
): Promise<number> {
  const cards = container.resolve(LISTING_CARD_MODULE)
  const listing_ids = await cards.findDrift({ slice, limit: MOST })
  if (listing_ids.length === 0) return 0
  await cards.markCards({ listing_ids })
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
export async function checkAllCards(container: MedusaContainer): Promise<number> {
  let differed = 0
  for (let slice = 0; slice < SLICES; slice++) {
    for (let found = MOST; found === MOST; differed += found) {
      found = await checkCards(container, { slice })
    }
  }
  return differed
}
