import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_CARD_MODULE } from "../modules/listing-card"

/** How many listings have which word, and which words are gone, for what completes and corrects a search. */
export default async function countWordsJob(container: MedusaContainer) {
  await container.resolve(LISTING_CARD_MODULE).countWords({})
}

export const config = { name: "count-words", schedule: "43 * * * *" }
