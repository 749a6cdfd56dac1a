import { defineStatusMachine } from "../status-machine"

/** The payment of a purchase, as its buyer sees it. */
export const paymentStatus = defineStatusMachine({
  pending: ["paid", "failed", "expired", "cancelled", "on_delivery"],
  /** Couriers collect it at the door: `paid` once no parcel is under way, unless all of them went back. */
  on_delivery: ["paid", "cancelled"],
  paid: ["partially_refunded", "refunded"],
  partially_refunded: ["refunded"],
  refunded: [],
  /** Its buyer gave it up, or an operator called it off: money for it goes back. */
  cancelled: [],
  // Late money: the purchase was over, its pieces were still free, and it came back to life.
  failed: ["paid"],
  expired: ["paid"],
})
export type PaymentStatus = (typeof paymentStatus)["statuses"][number]

/** How a payment ends that nobody made. */
export const UNPAID_ENDS = ["expired", "failed", "cancelled"] as const satisfies PaymentStatus[]
export type UnpaidEnd = (typeof UNPAID_ENDS)[number]

/**
 * One try at paying: one Snap transaction with a Midtrans order id of its own. A refused card or an
 * expired VA ends an attempt of the *vendor*, not ours: while the Snap page is open the buyer may
 * try another method under the same id.
 */
export const attemptStatus = defineStatusMachine({
  /** Written before Midtrans is called. */
  opening: ["open", "failed", "cancelled", "expired", "paid"],
  open: ["paid", "expired", "cancelled", "failed"],
  paid: [],
  // The vendor may have taken the money before it heard that we closed the attempt.
  expired: ["paid"],
  cancelled: ["paid"],
  failed: ["paid"],
})
export type AttemptStatus = (typeof attemptStatus)["statuses"][number]
