import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { SLICES } from "../../modules/listing-card/drift"
import { writeCards } from "./write-cards"

/** Cards that differ in one look and its repair. */
const MOST = 500

/**
 * Compares the cards of one part of all listings with what they should be, and writes those that differ
 * again: Medusa told nobody, or a process died before it could. @returns how many differed
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
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(
      `${listing_ids.length} listing cards were not what they should be and are written again: ${listing_ids.slice(0, 5).join(", ")}`
    )
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
