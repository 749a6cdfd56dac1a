import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../modules/seller"
import { workOffDue } from "../due/work-off-due"
import { withItsListings } from "./move-seller"

const LEASE = { lease_seconds: 15 }
/** The next round goes on. */
const MOST_PER_ROUND = 100

/** Ends suspensions whose end has come, and tells of vacations that begin and end. @returns how many shops it took up */
export function turnSellers(container: MedusaContainer): Promise<number> {
  const sellers = container.resolve(SELLER_MODULE)
  return workOffDue(container, {
    clock: "turn-seller",
    most: MOST_PER_ROUND,
    claim: (one) => sellers.claimTurning({ ...one, ...LEASE }),
    work: ({ id }) =>
      withItsListings(container, id, (context) => sellers.turnSeller({ id }, context)),
    about: () => ({}),
  })
}
