import type { MedusaContainer } from "@medusajs/framework/types"
import { isPickupTime } from "../../domain/shipping/pickup-time"
import { RELUV_MODULE } from "../../modules/reluv"
import { PartErrors } from "../../modules/reluv/service"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"
import { bookCourier } from "./book-courier"
import { chosenCourier } from "./chosen-courier"
import { ShippingErrors } from "./errors"
import { fulfillShipment } from "./fulfill-shipment"
import { refuseCancelledOrder } from "./refuse-cancelled-order"
import { collectionOf, type ShipOptions } from "./ship-options"
import { startProcessing } from "./start-processing"

/**
 * The seller books the courier the buyer chose. Exactly once, however often it is called: the
 * booking is written before Biteship is asked, under a reference that Biteship books once; the options
 * of the first call stand. The seller order becomes `shipped` when the courier reports that it has the parcel.
 */
export const shipSellerOrderWorkflow = flow(
  "reluv-ship-seller-order",
  async (
    container,
    { id, actor, options = {} }: { id: string; actor: Actor; options?: ShipOptions }
  ) => {
    await checkOptions(container, id, options)
    await startProcessing(container, { id, actor })
    const booked = await bookCourier(container, { id, options, actor })
    if (booked.first_time) await fulfillShipment(container, booked)
    return booked
  }
)

/**
 * Refuses options that no courier could keep, before anything changes. A parcel that has its courier
 * already is not asked again: a repeated call answers the same booking. Throws `PICKUP_TIME_INVALID`,
 * `COLLECTION_METHOD_NOT_OFFERED`, `ORDER_CANCELLED`.
 */
async function checkOptions(
  container: MedusaContainer,
  id: string,
  options: ShipOptions
): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const [live] = await container
    .resolve(SHIPMENT_MODULE)
    .listSellerShipments({ seller_order_id: id, status: ["booking", "booked"] }, { select: ["id"] })
  if (live) return
  if (!container.resolve(RELUV_MODULE).has("biteship")) {
    throw PartErrors.PART_OFF({ part: "biteship" })
  }
  const { collection_method, pickup_at } = collectionOf(options)
  if (pickup_at && !isPickupTime(pickup_at, new Date())) throw ShippingErrors.PICKUP_TIME_INVALID()
  const part = await sellerOrders.retrieveSellerOrder(id, {
    select: ["order_id", "shipping_method_id", "status"],
  })
  const order = await refuseCancelledOrder(container, part)
  const offered = chosenCourier(order, part.shipping_method_id).collection_methods
  if (options.method && offered.length > 0 && !offered.includes(collection_method)) {
    throw ShippingErrors.COLLECTION_METHOD_NOT_OFFERED({ offered: offered.join(", ") })
  }
}
