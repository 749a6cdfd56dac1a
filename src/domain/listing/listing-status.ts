import { defineStatusMachine } from "../status-machine"

/** The life of a listing. *Reserved* is not a status: it is an active listing that a checkout holds. */
export const listingStatus = defineStatusMachine({
  draft: ["in_review", "active", "blocked", "deleted"],
  in_review: ["active", "sold", "rejected", "blocked", "deleted"],
  rejected: ["in_review", "active", "blocked", "deleted"],
  active: ["inactive", "sold", "in_review", "blocked", "deleted"],
  inactive: ["active", "in_review", "blocked", "deleted"],
  // A cancelled or refunded purchase gives the piece back; its seller may have lost it.
  sold: ["active", "inactive", "blocked", "deleted"],
  // Taken down by an operator, who alone brings it back: to what it was.
  blocked: ["draft", "in_review", "rejected", "active", "inactive", "sold", "deleted"],
  deleted: [],
})
export type ListingStatus = (typeof listingStatus)["statuses"][number]
