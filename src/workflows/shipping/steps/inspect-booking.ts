import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { SellerOrderModuleService } from "../../../modules/seller-order/service"
import { VENDORS_MODULE } from "../../../modules/vendors"
import type { VendorsModuleService } from "../../../modules/vendors/service"
import type { BiteshipOrder } from "../../../providers/fulfillment-biteship/answers/order"
import { courierStatus } from "../../../providers/fulfillment-biteship/courier-status"

export type CourierNews = {
  known: boolean
  /** In words, for the inbox. */
  outcome: string
  shipment_id: string
  seller_order_id: string
  fulfillment_id: string | null
  /** What the seller order learns from it. */
  means: "none" | "shipped" | "delivered" | "trouble"
  booking: BiteshipOrder | null
}

/** Throws when Biteship cannot be asked: the inbox retries. */
export const inspectBookingStep = createStep(
  "inspect-booking",
  async ({ booking_id }: { booking_id: string }, { container }) => {
    const [shipment] = await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .listSellerShipments({ booking_id })
    if (!shipment) {
      return new StepResponse<CourierNews>({
        known: false,
        outcome: `no shipment of ours is booked as ${booking_id}`,
        shipment_id: "",
        seller_order_id: "",
        fulfillment_id: null,
        means: "none",
        booking: null,
      })
    }
    const { biteship } = container.resolve<VendorsModuleService>(VENDORS_MODULE)
    const booking = await biteship.client.getOrder(booking_id)
    return new StepResponse<CourierNews>({
      known: true,
      outcome: `Biteship says ${booking.raw_status ?? "nothing"}`,
      shipment_id: shipment.id,
      seller_order_id: shipment.seller_order_id,
      fulfillment_id: shipment.fulfillment_id,
      means: courierStatus(booking.status)?.seller_order ?? "none",
      booking,
    })
  }
)
