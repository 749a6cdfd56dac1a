import type { MedusaContainer } from "@medusajs/framework/types"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import type { Actor } from "../../shared/sql"
import { workOffDue } from "../due/work-off-due"
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
  const shipments = container.resolve(SHIPMENT_MODULE)
  return workOffDue(container, {
    clock: "finish-booking",
    most: BATCH,
    claim: (one) => shipments.claimUnfinishedBookings({ ...one, silent_seconds: SILENT_SECONDS }),
    work: ({ id, cancel }) =>
      cancel
        ? cancelBooking(container, { id, reason: GIVEN_BACK, actor: FINISHER })
        : shipSellerOrderWorkflow(container).run({ input: { id, actor: FINISHER } }),
    about: ({ id }) => ({ seller_order_id: id }),
  })
}
