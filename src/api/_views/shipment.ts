import type { ShipmentModuleService } from "../../modules/shipment/service"
import { isTracked } from "../../workflows/shipping/is-tracked"
import type { ShipmentView } from "../_shapes/shipping"

type ShipmentRow = Awaited<ReturnType<ShipmentModuleService["listSellerShipments"]>>[number]

/** Who reads: what a courier charges the marketplace is nothing to a buyer. */
export type Audience = "buyer" | "seller" | "operator"

export function shipmentView(
  shipment: ShipmentRow,
  { audience, tracked }: { audience: Audience; tracked: readonly string[] }
): ShipmentView {
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
    tracked: isTracked(shipment, tracked),
    waybill_id: shipment.waybill_id,
    tracking_id: shipment.tracking_id,
    tracking_url: shipment.tracking_url,
    driver: shipment.driver,
    booked_at: iso(shipment.booked_at),
    insured_value: shipment.insured_value,
    ...(audience === "buyer" ? {} : { price, quoted_price }),
  }
}

type Courier = { courier_code: string | null; courier_service_code: string | null }

/** Who carries the parcel of a seller order: the buyer's choice, unless its seller sent it alone. */
export function courierOf(
  order: Courier,
  shipment: Pick<ShipmentRow, "provider" | "courier_code"> | undefined
): Courier {
  if (shipment?.provider === "typed") {
    return { courier_code: shipment.courier_code, courier_service_code: null }
  }
  const { courier_code, courier_service_code } = order
  return { courier_code, courier_service_code }
}

function iso(time: Date | string | null): string | null {
  return time ? new Date(time).toISOString() : null
}
