import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { SellerOrderModuleService } from "../../modules/seller-order/service"
import type { ShipmentFacts } from "../../providers/fulfillment-biteship/shipment-facts"
import { changingOrder } from "../order/changing-order"
import { findFulfillment } from "./find-fulfillment"

/** Makes Medusa's fulfillment of a parcel, once, and writes its id down. @returns the id */
export async function fulfillShipment(
  container: MedusaContainer,
  { shipment_id, seller_order_id }: { shipment_id: string; seller_order_id: string }
): Promise<string> {
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
  const part = await sellerOrders.retrieveSellerOrder(seller_order_id)
  const fulfillment_id = await changingOrder(
    container,
    part.order_id,
    async () =>
      (await findFulfillment(container, { order_id: part.order_id, shipment_id })) ??
      (await create(container, part, shipment_id))
  )
  await sellerOrders.completeBooking({ shipment_id, fulfillment_id })
  return fulfillment_id
}

async function create(
  container: MedusaContainer,
  part: { id: string; order_id: string; shipping_option_id: string | null },
  shipmentId: string
): Promise<string> {
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
  const shipment = await sellerOrders.retrieveSellerShipment(shipmentId)
  const lines = await sellerOrders.listSellerOrderLines({ seller_order_id: part.id })
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
      items: lines.map((line) => ({ id: line.line_item_id, quantity: line.quantity })),
      ...(part.shipping_option_id ? { shipping_option_id: part.shipping_option_id } : {}),
      metadata,
    },
  })
  return result.id
}
