import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import type { BookingTurn } from "../../modules/shipment/booking"
import { refusesCash } from "../../providers/fulfillment-biteship/refusal"
import { VendorError } from "../../shared/json-http"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { bookingRequestOf } from "./booking-request"
import { ShippingErrors } from "./errors"
import { lockOrder } from "./lock-order"
import { collectionOf, type ShipOptions } from "./ship-options"
import { LEASE_SECONDS, takeTurn } from "./take-turn"

export type Booked = { shipment_id: string; seller_order_id: string; first_time: boolean }

/**
 * Books the courier once: intent, call, answer. A caller that finds the booking under way waits for
 * it, and books nothing else, whatever options it came with. Throws `COURIER_REFUSED` (another try is a
 * new booking) or `COURIER_UNAVAILABLE` (the same booking is tried again).
 */
export async function bookCourier(
  container: MedusaContainer,
  { id, options, actor }: { id: string; options: ShipOptions; actor: Actor }
): Promise<Booked> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const { courier_code, courier_service_code } = await sellerOrders.retrieveSellerOrder(id)
  if (!courier_code || !courier_service_code) throw ShippingErrors.COURIER_NOT_CHOSEN()

  const turn = await takeTurn(() =>
    together(container, async (context) => {
      const { order, notAllowed } = await lockOrder(container, id, context)
      const asked = {
        order,
        courier_code,
        courier_service_code,
        lease_seconds: LEASE_SECONDS,
        ...collectionOf(options),
      }
      const turn = await container.resolve(SHIPMENT_MODULE).beginBooking(asked, context)
      if (turn.turn === "refused") throw notAllowed()
      await sellerOrders.takeCourier({ id }, context)
      return turn
    })
  )
  const booked = { shipment_id: turn.shipment_id, seller_order_id: id }
  if (turn.turn === "done") return { ...booked, first_time: false }
  await book(container, { id, actor }, turn)
  return { ...booked, first_time: true }
}

async function book(
  container: MedusaContainer,
  { id: sellerOrderId, actor }: { id: string; actor: Actor },
  turn: Extract<BookingTurn, { turn: "book" }>
): Promise<void> {
  const shipments = container.resolve(SHIPMENT_MODULE)
  const { biteship } = container.resolve(RELUV_MODULE)
  try {
    const request = await bookingRequestOf(container, sellerOrderId, turn)
    const booking = await biteship.client.createOrder(request)
    await shipments.recordBooking({
      shipment_id: turn.shipment_id,
      booking_id: booking.id,
      courier_status: booking.status ?? "confirmed",
      waybill_id: booking.waybill_id,
      tracking_id: booking.tracking_id,
      tracking_url: booking.link,
      price: booking.price,
      insured_value: request.insured_value ?? null,
      actor,
    })
  } catch (error) {
    const refused = error instanceof VendorError && error.code === "VENDOR_REJECTED"
    const failure = { shipment_id: turn.shipment_id, error: reasonOf(error), final: refused }
    await together(container, async (context) => {
      await lockOrder(container, sellerOrderId, context)
      if (!(await shipments.recordBookingFailure(failure, context))) return
      await container.resolve(SELLER_ORDER_MODULE).freeCourier({ id: sellerOrderId }, context)
    })
    if (refused && refusesCash(error)) throw ShippingErrors.CASH_REFUSED()
    if (refused)
      throw ShippingErrors.COURIER_REFUSED({ what: "the booking", reason: error.message })
    if (error instanceof VendorError) throw ShippingErrors.COURIER_UNAVAILABLE()
    throw error
  }
}
