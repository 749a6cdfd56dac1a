import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { BookingTurn } from "../../../modules/seller-order/booking"
import type { SellerOrderModuleService } from "../../../modules/seller-order/service"
import { VENDORS_MODULE } from "../../../modules/vendors"
import type { VendorsModuleService } from "../../../modules/vendors/service"
import { VendorError } from "../../../shared/json-http"
import { bookingRequestOf } from "../booking-request"
import { ShippingErrors } from "../errors"

/** Longer than one call to Biteship may take; a dead caller's lease ends by itself. */
const LEASE_SECONDS = 30
const POLL_MILLISECONDS = 200
const PATIENCE_MILLISECONDS = 12_000

export type Booked = { shipment_id: string; seller_order_id: string; first_time: boolean }

/**
 * Books the courier once: intent, call, answer. A caller that finds the booking under way waits for
 * it. Throws `COURIER_REFUSED` (another try is a new booking) or `COURIER_UNAVAILABLE` (the same
 * booking is tried again).
 */
export const bookCourierStep = createStep(
  "book-courier",
  async ({ id }: { id: string }, { container }) => {
    const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    const order = await sellerOrders.retrieveSellerOrder(id)
    const { courier_code, courier_service_code } = order
    if (!courier_code || !courier_service_code) throw ShippingErrors.COURIER_NOT_CHOSEN()

    const turn = await takeTurn(() =>
      sellerOrders.beginBooking({
        seller_order_id: id,
        courier_code,
        courier_service_code,
        lease_seconds: LEASE_SECONDS,
      })
    )
    const booked = { shipment_id: turn.shipment_id, seller_order_id: id }
    if (turn.turn === "done") return new StepResponse<Booked>({ ...booked, first_time: false })
    await book(container, id, turn)
    return new StepResponse<Booked>({ ...booked, first_time: true })
  }
)

async function takeTurn(begin: () => Promise<BookingTurn>): Promise<BookingTurn> {
  const until = Date.now() + PATIENCE_MILLISECONDS
  for (;;) {
    try {
      return await begin()
    } catch (error) {
      const busy = error instanceof Error && "code" in error && error.code === "SHIPMENT_BUSY"
      if (!busy || Date.now() > until) throw error
      await pause(POLL_MILLISECONDS)
    }
  }
}

async function book(
  container: MedusaContainer,
  sellerOrderId: string,
  turn: Extract<BookingTurn, { turn: "book" }>
): Promise<void> {
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
  const { biteship } = container.resolve<VendorsModuleService>(VENDORS_MODULE)
  try {
    const request = await bookingRequestOf(container, sellerOrderId, turn.reference_id)
    const booking = await biteship.client.createOrder(request)
    await sellerOrders.recordBooking({
      shipment_id: turn.shipment_id,
      booking_id: booking.id,
      courier_status: booking.status ?? "confirmed",
      waybill_id: booking.waybill_id,
      tracking_id: booking.tracking_id,
      tracking_url: booking.link,
      price: booking.price,
    })
  } catch (error) {
    const refused = error instanceof VendorError && error.code === "VENDOR_REJECTED"
    await sellerOrders.recordBookingFailure({
      shipment_id: turn.shipment_id,
      error: error instanceof Error ? error.message : String(error),
      final: refused,
    })
    if (refused) throw ShippingErrors.COURIER_REFUSED({ reason: error.message })
    if (error instanceof VendorError) throw ShippingErrors.COURIER_UNAVAILABLE()
    throw error
  }
}
