import type { ListingStatus } from "./listing-status"

/**
 * How what its seller took off sale, or sold, is offered again: itself, or as another listing with the same
 * facts, for what is sold stays as its buyer saw it. Null where there is nothing to offer again.
 */
export function relistingOf(status: ListingStatus): "itself" | "copy" | null {
  if (status === "inactive") return "itself"
  return status === "sold" ? "copy" : null
}
