import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type ListingStatus, listingStatus } from "../../../domain/listing/listing-status"
import { LISTING_MODULE } from "../../../modules/listing"
import type { Actor } from "../../../shared/sql"

type ChangeListingStatus = { id: string; to: ListingStatus; actor: Actor; reason: string | null }

/** Moves a listing to another status. Undone where the table has a way back. */
export const changeListingStatusStep = createStep(
  "change-listing-status",
  async (input: ChangeListingStatus, { container }) => {
    const listings = container.resolve(LISTING_MODULE)
    const { status: from } = await listings.retrieveListing(input.id, { select: ["status"] })
    const changed = await listings.changeListingStatus(input)
    return new StepResponse({ changed }, changed ? { ...input, from } : undefined)
  },
  async (change, { container }) => {
    if (!change || !listingStatus.can(change.to, change.from)) return
    await container.resolve(LISTING_MODULE).changeListingStatus({
      ...change,
      to: change.from,
      reason: "undone: a later step failed",
    })
  }
)
