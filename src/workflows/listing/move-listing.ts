import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import type { ListingMove } from "../../modules/listing/change-listing-status"
import { settleListing } from "./settle-listing"

const LEASE_SECONDS = 60

/** The move first, which can be refused; then the product is shown or hidden with it, here or by the job. */
export async function moveAndSettle(
  container: MedusaContainer,
  move: ListingMove
): Promise<{ id: string }> {
  await container
    .resolve(LISTING_MODULE)
    .changeListingStatus({ ...move, lease_seconds: LEASE_SECONDS })
  await settleListing(container, move.id)
  return { id: move.id }
}
