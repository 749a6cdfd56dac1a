import { defineStatusMachine } from "../status-machine"

/** The life of a cart's claim on a piece. */
export const claimStatus = defineStatusMachine({
  /** Completion of the cart is under way. */
  held: ["ordered", "released"],
  /** An order exists and waits for its money: the piece is shown as reserved. */
  ordered: ["sold", "released"],
  /** Paid for. Released again only when the seller order is cancelled before it ships. */
  sold: ["released"],
  /** Late money may bring an ended purchase back, if the piece is still free. */
  released: ["ordered"],
})
