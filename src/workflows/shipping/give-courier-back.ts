import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SellerOrderErrors } from "../../modules/seller-order/errors"
import type { SellerOrderModuleService } from "../../modules/seller-order/service"
import { VENDORS_MODULE } from "../../modules/vendors"
import type { VendorsModuleService } from "../../modules/vendors/service"
import { VendorError } from "../../shared/json-http"
import { changingOrder } from "../order/changing-order"
import { ShippingErrors } from "./errors"

/**
 * Cancels the live courier booking of a seller order, if there is one: first at the courier (again is
 * harmless), then Medusa's fulfillment, then our row, so that a crash leaves something to repeat.
 * Throws `COURIER_REFUSED` when the parcel is on its way already, `COURIER_UNAVAILABLE`, and
 * `SELLER_ORDER_STATUS_NOT_ALLOWED` for a parcel that the seller sent alone.
 */
export async function cancelBooking(
  container: MedusaContainer,
  { seller_order_id, reason }: { seller_order_id: string; reason: string }
): Promise<void> {
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
  const [shipment] = await sellerOrders.listSellerShipments({
    seller_order_id,
    status: ["booking", "booked"],
  })
  if (!shipment) return
  if (shipment.provider === "typed") {
    // It is with a courier we know nothing of, so there is nothing to give back.
    const { number, status } = await sellerOrders.retrieveSellerOrder(seller_order_id)
    throw SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({
      number,
      from: status,
      to: "cancelled",
    })
  }
  // It may be booked and paid for; dropping it unasked would let a second one be paid.
  if (!shipment.booking_id) throw ShippingErrors.BOOKING_UNKNOWN()
  const { biteship } = container.resolve<VendorsModuleService>(VENDORS_MODULE)
  await biteship.client.cancelOrder(shipment.booking_id, reason).catch((error: unknown) => {
    if (!(error instanceof VendorError)) throw error
    if (error.code === "VENDOR_REJECTED") {
      throw ShippingErrors.COURIER_REFUSED({ reason: error.message })
    }
    throw ShippingErrors.COURIER_UNAVAILABLE()
  })
  await dropBooking(container, shipment, reason)
}

/** The booking is gone at the courier: Medusa and our books follow, and another one can be made. */
export async function dropBooking(
  container: MedusaContainer,
  shipment: { id: string; seller_order_id: string; fulfillment_id: string | null },
  reason: string
): Promise<void> {
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
  if (shipment.fulfillment_id) {
    await cancelFulfillment(container, shipment.seller_order_id, shipment.fulfillment_id)
  }
  await sellerOrders.updateSellerShipments({
    id: shipment.id,
    status: "failed",
    courier_status: "cancelled",
    error: reason,
    lease_until: null,
  })
}

/** The courier's webhook about the cancellation may be here as soon as we are. */
async function cancelFulfillment(container: MedusaContainer, sellerOrderId: string, id: string) {
  const { order_id } = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .retrieveSellerOrder(sellerOrderId, { select: ["order_id"] })
  await changingOrder(container, order_id, async () => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: ["canceled_at"],
      filters: { id },
    })
    if (!data[0] || data[0].canceled_at) return
    await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id, fulfillment_id: id } })
  })
}
