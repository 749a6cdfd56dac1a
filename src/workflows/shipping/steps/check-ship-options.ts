import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isPickupTime } from "../../../domain/shipping/pickup-time"
import { RELUV_MODULE } from "../../../modules/reluv"
import { PartErrors } from "../../../modules/reluv/service"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import { chosenCourier } from "../chosen-courier"
import { ShippingErrors } from "../errors"
import { refuseCancelledOrder } from "../refuse-cancelled-order"
import { collectionOf, type ShipOptions } from "../ship-options"

/**
 * Refuses options that no courier could keep, before anything changes. A parcel that has its courier
 * already is not asked again: a repeated call answers the same booking. Throws `PICKUP_TIME_INVALID`,
 * `COLLECTION_METHOD_NOT_OFFERED`, `ORDER_CANCELLED`.
 */
export const checkShipOptionsStep = createStep(
  "check-ship-options",
  async ({ id, options }: { id: string; options: ShipOptions }, { container }) => {
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    const [live] = await sellerOrders.listSellerShipments(
      { seller_order_id: id, status: ["booking", "booked"] },
      { select: ["id"] }
    )
    if (live) return new StepResponse(undefined)
    if (!container.resolve(RELUV_MODULE).has("biteship")) {
      throw PartErrors.PART_OFF({ part: "biteship" })
    }

    const { collection_method, pickup_at } = collectionOf(options)
    if (pickup_at && !isPickupTime(pickup_at, new Date()))
      throw ShippingErrors.PICKUP_TIME_INVALID()
    const part = await sellerOrders.retrieveSellerOrder(id, {
      select: ["order_id", "shipping_method_id", "status"],
    })
    const order = await refuseCancelledOrder(container, part)
    const offered = chosenCourier(order, part.shipping_method_id).collection_methods
    if (options.method && offered.length > 0 && !offered.includes(collection_method)) {
      throw ShippingErrors.COLLECTION_METHOD_NOT_OFFERED({ offered: offered.join(", ") })
    }
    return new StepResponse(undefined)
  }
)
