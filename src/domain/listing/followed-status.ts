import type { ListingStatus } from "./listing-status"

/**
 * What becomes of a listing whose product an operator showed or hid on Medusa's own page: hiding what is
 * on sale, or was sold, takes it down; showing what was hidden lets it be bought.
 */
export function followedStatus(
  status: ListingStatus,
  { published }: { published: boolean }
): ListingStatus {
  if (status === "deleted") return status
  if (status === "active" || status === "sold") return published ? status : "blocked"
  return published ? "active" : status
}
