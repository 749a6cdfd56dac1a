import { defineStatusMachine } from "../status-machine"

/** A seller's money on its way out. It is locked from the request on. */
export const payoutStatus = defineStatusMachine({
  /** Asked for: an operator looks at it. */
  requested: ["approved", "rejected", "cancelled"],
  approved: ["sent", "rejected"],
  /** Somebody, or a vendor, is paying it: it may be paid already. */
  sent: ["paid", "failed"],
  /** It was not paid, for sure; it is sent again or given back. */
  failed: ["sent", "returned"],
  /** The bank gave it back after all. */
  paid: ["returned"],
  returned: [],
  rejected: [],
  cancelled: [],
})
export type PayoutStatus = (typeof payoutStatus)["statuses"][number]
