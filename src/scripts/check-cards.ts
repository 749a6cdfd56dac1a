import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkAllCards } from "../workflows/listing-card/check-cards"

/** Compares every listing card with what it should be and writes those that differ again: `npx medusa exec`. */
export default async function checkListingCards({ container }: ExecArgs) {
  const differed = await checkAllCards(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.info(`Listing cards that were not what they should be: ${differed}`)
}
