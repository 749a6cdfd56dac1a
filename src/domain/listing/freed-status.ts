import type { ListingStatus } from "./listing-status"

/**
 * What becomes of a listing whose pieces come back from a purchase. One way for all reasons: it is on sale
 * as it was, unless its own seller could not send it. Then nobody knows whether there is a piece at all,
 * and it waits, hidden, for its seller to say so.
 */
export function freedStatus(
  status: ListingStatus,
  { seller_gave_up }: { seller_gave_up: boolean }
): ListingStatus {
  if (status !== "sold" && status !== "active") return status
  return seller_gave_up ? "inactive" : "active"
}
