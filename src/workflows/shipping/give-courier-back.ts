import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SellerOrderErrors } from "../../modules/seller-order/errors"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import { VendorError } from "../../shared/json-http"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { changingFulfillment } from "./changing-fulfillment"
import { ShippingErrors } from "./errors"
import { lockOrder } from "./lock-order"

/** Why a courier is not wanted any more, and who says so. */
type GivingBack = { reason: string; actor: Actor }

/**
 * Cancels the live courier booking of a seller order, if there is one: the intent, then at the courier
 * (again is harmless), then Medusa's fulfillment, then our row, so that a crash leaves something to repeat.
 * Throws `COURIER_REFUSED` when the parcel is on its way already, `COURIER_UNAVAILABLE`, and
 * `SELLER_ORDER_STATUS_NOT_ALLOWED` for a parcel that the seller sent alone.
 */
export async function cancelBooking(
  container: MedusaContainer,
  { id: seller_order_id, ...why }: GivingBack & { id: string }
): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const shipments = container.resolve(SHIPMENT_MODULE)
  const [shipment] = await shipments.listSellerShipments({
    seller_order_id,
    status: ["booking", "booked"],
  })
  if (!shipment) return
  // Typed, and Medusa never took it up: it has not left the seller for our books.
  if (shipment.provider === "typed" && !shipment.fulfillment_id) {
    await dropBooking(container, shipment, why)
    return
  }
  if (shipment.provider === "typed") {
    // It is with a courier we know nothing of, so there is nothing to give back.
    const { number, status } = await sellerOrders.retrieveSellerOrder(seller_order_id)
    throw SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({
      number,
      from: status,
      to: "cancelled",
    })
  }
  const { status } = await sellerOrders.retrieveSellerOrder(seller_order_id, {
    select: ["status"],
  })
  if (status !== "paid" && status !== "processing") throw notGivenBack("it is on its way already")
  // It may be booked and paid for; dropping it unasked would let a second one be paid.
  if (!shipment.booking_id) throw ShippingErrors.BOOKING_UNKNOWN()
  const { biteship } = container.resolve(RELUV_MODULE)
  const asked = { id: shipment.id, cancel_requested_at: new Date() }
  await shipments.updateSellerShipments(asked)
  await biteship.client
    .cancelOrder(shipment.booking_id, why.reason)
    .catch(async (error: unknown) => {
      if (!(error instanceof VendorError)) throw error
      if (error.code === "VENDOR_REJECTED") {
        await shipments.updateSellerShipments({ ...asked, cancel_requested_at: null })
        throw notGivenBack(error.message)
      }
      throw ShippingErrors.COURIER_UNAVAILABLE()
    })
  await dropBooking(container, shipment, why)
}

function notGivenBack(reason: string): Error {
  return ShippingErrors.COURIER_REFUSED({ what: "to give the parcel back", reason })
}

/** The booking is gone at the courier: Medusa and our books follow, and another one can be made. */
export async function dropBooking(
  container: MedusaContainer,
  shipment: { id: string; seller_order_id: string },
  why: GivingBack
): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const { order_id } = await sellerOrders.retrieveSellerOrder(shipment.seller_order_id, {
    select: ["order_id"],
  })
  // The courier's webhook about the cancellation may be here as soon as we are.
  const parcel = { ...shipment, shipment_id: shipment.id, order_id }
  await changingFulfillment(container, parcel, async (fulfillment_id) => {
    if (!fulfillment_id) return
    await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id, fulfillment_id } })
  })
  const { id: shipment_id, seller_order_id: id } = shipment
  await together(container, async (context) => {
    await lockOrder(container, id, context)
    const drop = { shipment_id, ...why }
    if (!(await container.resolve(SHIPMENT_MODULE).dropShipment(drop, context))) return
    await sellerOrders.freeCourier({ id }, context)
  })
}
