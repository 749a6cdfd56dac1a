import { defineStatusMachine } from "../status-machine"

/**
 * Somebody in the room wants a piece. One holds it, the others wait in the order in which they claimed. Its holder's
 * checkout makes it `ordered`, and money `sold`; an order that falls through gives it back, within the time of the hold.
 */
export const liveClaimStatus = defineStatusMachine({
  waiting: ["held", "given_up", "released", "closed"],
  held: ["ordered", "given_up", "released", "expired", "closed"],
  ordered: ["sold", "held", "expired"],
  /** Paid for; what goes back afterwards is told by the order. */
  sold: [],
  given_up: [],
  released: [],
  /** Its time ended, or its order. Money that comes late takes the piece again. */
  expired: ["ordered"],
  /** Its piece is gone, also from who held it; or the live sale was over before its turn came. */
  closed: [],
})
export type LiveClaimStatus = (typeof liveClaimStatus)["statuses"][number]

/** Who claimed: the buyer by the button, or the shop for somebody who wrote. */
export const CLAIM_WAYS = ["buyer", "seller"] as const

/** Claims of one buyer in a live sale that wait, or hold something. */
export const MOST_CLAIMS = 30
