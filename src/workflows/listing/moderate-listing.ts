import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import type { PassVerdict } from "../../modules/listing/verdicts"
import { reasonOf } from "../../shared/reason-of"
import { settleListing } from "./settle-listing"

const LEASE_SECONDS = 60

export type ModerateListing = Omit<PassVerdict, "lease_seconds" | "seen"> & {
  seen?: PassVerdict["seen"]
}

/**
 * The operator's word on a listing; the product is shown or hidden with it. Saying it twice changes nothing.
 * @returns whether this call decided; it was so already where not
 */
export async function moderateListing(
  container: MedusaContainer,
  { seen = null, ...verdict }: ModerateListing
): Promise<boolean> {
  const decided = await container
    .resolve(LISTING_MODULE)
    .passVerdict({ ...verdict, seen, lease_seconds: LEASE_SECONDS })
  await settleListing(container, verdict.id).catch((error: unknown) => {
    // It is decided; the job shows or hides its product.
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Listing ${verdict.id} could not be settled yet: ${reasonOf(error)}`)
  })
  return decided
}
