import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingStatus } from "../../domain/listing/listing-status"
import { LISTING_MODULE } from "../../modules/listing"
import type { ListingMove } from "../../modules/listing/change-listing-status"
import { ListingErrors } from "../../modules/listing/errors"
import { moveAndSettle } from "./move-listing"

/** What an operator may say of a listing, and of which one. */
const MODERATION = {
  approve: { from: ["in_review"], to: "active" },
  reject: { from: ["in_review"], to: "rejected" },
  /** Taken down: its seller cannot undo it. */
  block: { from: ["draft", "in_review", "rejected", "active", "inactive", "sold"], to: "blocked" },
  unblock: { from: ["blocked"], to: "active" },
} as const satisfies Record<string, { from: readonly ListingStatus[]; to: ListingStatus }>

type Moderation = Omit<ListingMove, "to"> & { verdict: keyof typeof MODERATION }

/** The operator's word on a listing; the product is shown or hidden with it. Saying it twice changes nothing. */
export async function moderateListing(
  container: MedusaContainer,
  { verdict, ...move }: Moderation
): Promise<void> {
  const { from, to } = MODERATION[verdict]
  const [listing] = await container
    .resolve(LISTING_MODULE)
    .listListings({ id: move.id, is_made: true }, { select: ["status"] })
  if (!listing) throw ListingErrors.LISTING_NOT_FOUND()
  const allowed: readonly ListingStatus[] = [...from, to]
  if (!allowed.includes(listing.status)) {
    throw ListingErrors.LISTING_STATUS_NOT_ALLOWED({ from: listing.status, to })
  }
  await moveAndSettle(container, { ...move, to })
}
