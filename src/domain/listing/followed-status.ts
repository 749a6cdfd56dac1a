import type { ListingStatus } from "./listing-status"

/**
 * What becomes of a listing whose product an operator showed or hid on Medusa's own page: hiding what is
 * on sale, or was sold, takes it down; showing what was hidden lets it be bought. What is on sale in a shop
 * that may not sell is hidden with its shop, by us, and says nothing.
 */
export function followedStatus(
  status: ListingStatus,
  { published, shop_sells }: { published: boolean; shop_sells: boolean }
): ListingStatus {
  if (status === "deleted" || (status === "active" && !shop_sells)) return status
  if (status === "active" || status === "sold") return published ? status : "blocked"
  return published ? "active" : status
}
