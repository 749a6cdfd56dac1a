import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rebuildCards } from "../workflows/listing-card/rebuild-cards"

/** Makes every listing card anew beside those that are read, then swaps them: `npx medusa exec`. */
export default async function rebuildListingCards({ container }: ExecArgs) {
  await rebuildCards(container)
  container.resolve(ContainerRegistrationKeys.LOGGER).info("Listing cards are rebuilt")
}
