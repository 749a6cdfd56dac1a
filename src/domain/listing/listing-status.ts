import { defineStatusMachine } from "../status-machine"

/** The life of a listing. *Reserved* is not a status: it is an active listing that a checkout holds. */
export const listingStatus = defineStatusMachine({
  draft: ["in_review", "active", "deleted"],
  in_review: ["active", "rejected", "deleted"],
  rejected: ["in_review", "active", "deleted"],
  active: ["inactive", "sold", "in_review", "deleted"],
  inactive: ["active", "in_review", "deleted"],
  // A cancelled or refunded purchase gives the piece back.
  sold: ["active", "deleted"],
  deleted: [],
})
export type ListingStatus = (typeof listingStatus)["statuses"][number]

export const CONDITIONS = ["new", "like_new", "good", "fair"] as const
export type Condition = (typeof CONDITIONS)[number]
