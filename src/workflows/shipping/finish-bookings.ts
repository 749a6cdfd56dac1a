import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { oneByOne } from "../../shared/one-by-one"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"
import { cancelBooking } from "./give-courier-back"
import { shipSellerOrderWorkflow } from "./ship-seller-order"

const BATCH = 20
/** Longer than a seller's own call may take, with its lease. */
const SILENT_SECONDS = 60
const GIVEN_BACK = "the cancellation was cut short"
const FINISHER: Actor = { type: "system", id: "finish-bookings" }

/**
 * Finishes bookings whose caller died or had no answer: the courier may be booked and paid for already,
 * or given back already, and asking again under the same reference is harmless. Medusa's half made or
 * half cancelled fulfillment is repaired on the way. @returns how many it took up
 */
export async function finishBookings(container: MedusaContainer): Promise<number> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const claim = (one: { limit: 1 }) =>
    sellerOrders.claimUnfinishedBookings({ ...one, silent_seconds: SILENT_SECONDS })
  return oneByOne(BATCH, claim, async ({ seller_order_id: id, cancel }) => {
    try {
      if (cancel) await cancelBooking(container, { id, reason: GIVEN_BACK, actor: FINISHER })
      else await shipSellerOrderWorkflow(container).run({ input: { id, actor: FINISHER } })
    } catch (error) {
      // The courier is away, or refuses: the seller sees it, and the others do not wait.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The booking of ${id} could not be finished: ${reasonOf(error)}`)
    }
  })
}
