import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SellerOrderErrors } from "../../modules/seller-order/errors"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { typedCompleteBy } from "../seller-order/completion-clock"
import { ShippingErrors } from "./errors"
import { fulfillShipment } from "./fulfill-shipment"
import { lockOrder } from "./lock-order"
import { labelsOf, mirrorFulfillment } from "./mirror-fulfillment"
import { refuseCancelledOrder } from "./refuse-cancelled-order"
import { startProcessing } from "./start-processing"
import { LEASE_SECONDS, takeTurn } from "./take-turn"

export type TypedTracking = {
  id: string
  actor: Actor
  tracking: { courier_code: string; tracking_number: string; tracking_url: string | null }
}

/**
 * The seller brought the parcel to a courier alone and types its number: no booking, and the seller
 * order is `shipped` at once. Again with another number corrects it. Every line can be repeated; the
 * job that tracks parcels repeats them for a caller that died. Throws `ORDER_CANCELLED`,
 * `SHIPMENT_LIVE` while a courier is booked, `SELLER_ORDER_STATUS_NOT_ALLOWED`.
 */
export const shipWithTypedNumberWorkflow = flow(
  "reluv-ship-with-typed-number",
  async (container, { id, actor, tracking }: TypedTracking) => {
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    const part = await sellerOrders.retrieveSellerOrder(id, {
      select: ["order_id", "status", "cash_due"],
    })
    if (part.cash_due !== null) throw ShippingErrors.CASH_NEEDS_BOOKING()
    await refuseCancelledOrder(container, part)
    await startProcessing(container, { id, actor })
    const complete_by = typedCompleteBy(container)
    const typed = await takeTurn(() => record(container, { id, actor, tracking }, complete_by))
    const { turn, shipment_id } = typed
    if (turn === "ship") await fulfillShipment(container, { shipment_id, seller_order_id: id })
    await dispatch(container, typed)
    const reason = `${tracking.courier_code.toUpperCase()} ${tracking.tracking_number}`
    // Last, so that whatever was cut short before it is found and repeated.
    await together(container, async (context) => {
      await sellerOrders.shipTyped({ id, actor, reason, complete_by }, context)
      await container.resolve(SHIPMENT_MODULE).recordDispatched({ shipment_id }, context)
    })
    return typed
  }
)

type Typed = { turn: "ship" | "corrected" | "done"; shipment_id: string }

/** Writes the number down, or corrects it; news of a parcel makes its order wait anew. */
function record(
  container: MedusaContainer,
  { id, actor, tracking }: TypedTracking,
  complete_by: Date
): Promise<Typed> {
  return together(container, async (context) => {
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    const { order, on_its_way, notAllowed } = await lockOrder(container, id, context)
    const number = { order, on_its_way, actor, ...tracking, lease_seconds: LEASE_SECONDS }
    const typed = await container.resolve(SHIPMENT_MODULE).recordTypedNumber(number, context)
    if (typed.turn === "refused") throw notAllowed()
    if (typed.turn === "live") throw SellerOrderErrors.SHIPMENT_LIVE()
    await sellerOrders.takeCourier({ id }, context)
    if (typed.turn === "corrected") {
      await sellerOrders.restartTypedClock({ id, complete_by }, context)
    }
    return typed
  })
}

/** Medusa's fulfillment is shipped under the typed number; a corrected number takes the label's place. */
async function dispatch(container: MedusaContainer, { shipment_id, turn }: Typed): Promise<void> {
  const { fulfillment_id, waybill_id, tracking_url } = await container
    .resolve(SHIPMENT_MODULE)
    .retrieveSellerShipment(shipment_id)
  if (!fulfillment_id) return
  const labels = labelsOf({ waybill_id, link: tracking_url })
  await mirrorFulfillment(container, { fulfillment_id, reached: "shipped", labels })
  if (turn === "corrected") {
    // Core's update workflow takes no labels; its module replaces them all.
    await container.resolve(Modules.FULFILLMENT).updateFulfillment(fulfillment_id, { labels })
  }
}
