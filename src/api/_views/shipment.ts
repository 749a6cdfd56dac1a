import type { ShipmentModuleService } from "../../modules/shipment/service"
import type { ShipmentView } from "../_shapes/shipping"

type ShipmentRow = Awaited<ReturnType<ShipmentModuleService["listSellerShipments"]>>[number]

/** Who reads: what a courier charges the marketplace is nothing to a buyer. */
export type Audience = "buyer" | "seller" | "operator"

export function shipmentView(shipment: ShipmentRow, audience: Audience): ShipmentView {
  const { price, quoted_price } = shipment
  return {
    id: shipment.id,
    status: shipment.status,
    provider: shipment.provider,
    collection_method: shipment.collection_method,
    pickup_at: iso(shipment.pickup_at),
    booking_id: shipment.booking_id,
    courier_status: shipment.courier_status,
    courier_code: shipment.courier_code,
    courier_service_code: shipment.courier_service_code,
    waybill_id: shipment.waybill_id,
    tracking_id: shipment.tracking_id,
    tracking_url: shipment.tracking_url,
    driver: shipment.driver,
    booked_at: iso(shipment.booked_at),
    ...(audience === "buyer" ? {} : { price, quoted_price }),
  }
}

function iso(time: Date | string | null): string | null {
  return time ? new Date(time).toISOString() : null
}
