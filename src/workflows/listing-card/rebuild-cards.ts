import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"

/** Listings in one transaction, for which whoever writes a card has to wait. */
const BATCH = 500

/**
 * Makes all cards anew in a table beside the one that is read, which then takes its place: for a project
 * whose cards got lost or are made otherwise than they were. Shoppers notice nothing.
 */
export async function rebuildCards(container: MedusaContainer): Promise<void> {
  const cards = container.resolve(LISTING_CARD_MODULE)
  await cards.beginRebuild({})
  for (let after: string | null = ""; after !== null; ) {
    after = await cards.fillNext({ after, limit: BATCH })
  }
  await cards.swapCards({})
}
