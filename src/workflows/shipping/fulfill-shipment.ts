import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import type { ShipmentFacts } from "../../shared/couriers/shipment-facts"
import { changingFulfillment } from "./changing-fulfillment"
import type { Line } from "./read-fulfillment-books"

/**
 * Makes Medusa's fulfillment of a parcel, once, and writes its id down. What an earlier try left half
 * made is taken back first. @returns the id
 */
export async function fulfillShipment(
  container: MedusaContainer,
  { shipment_id, seller_order_id }: { shipment_id: string; seller_order_id: string }
): Promise<string> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const part = await sellerOrders.retrieveSellerOrder(seller_order_id)
  const fulfillment_id = await changingFulfillment(
    container,
    { shipment_id, seller_order_id, order_id: part.order_id },
    async (whole, lines) => whole ?? (await create(container, { ...part, lines }, shipment_id))
  )
  await container.resolve(SHIPMENT_MODULE).completeBooking({ shipment_id, fulfillment_id })
  return fulfillment_id
}

async function create(
  container: MedusaContainer,
  part: { order_id: string; shipping_option_id: string | null; lines: readonly Line[] },
  shipmentId: string
): Promise<string> {
  const shipment = await container.resolve(SHIPMENT_MODULE).retrieveSellerShipment(shipmentId)
  const metadata: ShipmentFacts = {
    shipment_id: shipmentId,
    biteship_order_id: shipment.booking_id,
    tracking_id: shipment.tracking_id,
    tracking_number: shipment.waybill_id,
    tracking_url: shipment.tracking_url,
  }
  const { result } = await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: part.order_id,
      items: part.lines.map((line) => ({ id: line.line_item_id, quantity: line.quantity })),
      ...(part.shipping_option_id ? { shipping_option_id: part.shipping_option_id } : {}),
      metadata,
    },
  })
  return result.id
}
