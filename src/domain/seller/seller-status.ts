import { defineStatusMachine } from "../status-machine"

/** The life of a shop. That it is on vacation is no status: it is a time that begins and ends by itself. */
export const sellerStatus = defineStatusMachine({
  pending: ["active", "rejected", "closed"],
  // Its owner changes what was wrong and asks again.
  rejected: ["pending", "active", "closed"],
  active: ["suspended", "closed"],
  suspended: ["active", "closed"],
  // For good: what it sold is still looked after, its handle is nobody else's.
  closed: [],
})
export type SellerStatus = (typeof sellerStatus)["statuses"][number]
