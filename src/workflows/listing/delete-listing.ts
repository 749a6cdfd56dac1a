import { LISTING_MODULE } from "../../modules/listing"
import { ListingErrors } from "../../modules/listing/errors"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"
import { moveAndSettle } from "./move-listing"

/**
 * Takes a listing out of the shop for good. The rows stay, for the purchases that name them; its product
 * is hidden. Refused (`LISTING_HELD`) while a buyer is paying for it.
 */
export const deleteListingWorkflow = flow(
  "reluv-delete-listing",
  async (container, { id, seller_id, actor }: { id: string; seller_id: string; actor: Actor }) => {
    const [listing] = await container
      .resolve(LISTING_MODULE)
      .listListings({ id, seller_id, is_made: true }, { select: ["status"] })
    if (!listing || listing.status === "deleted") throw ListingErrors.LISTING_NOT_FOUND()
    return moveAndSettle(container, { id, to: "deleted", actor, reason: null })
  }
)
