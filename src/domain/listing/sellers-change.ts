import type { ListingStatus } from "./listing-status"

/**
 * Where a listing goes when its seller asks for `wanted`. What nobody has looked at yet is looked at
 * first, where the operator moderates; a listing that is in review or sold is not the seller's to
 * publish, so it stays, and the table refuses the move.
 */
export function sellersChange(
  current: ListingStatus,
  wanted: ListingStatus,
  moderation: "automatic" | "operator"
): ListingStatus {
  if (wanted !== "active" || current === "active" || current === "inactive") return wanted
  const unseen = current === "draft" || current === "rejected"
  if (unseen && moderation === "automatic") return "active"
  return "in_review"
}
