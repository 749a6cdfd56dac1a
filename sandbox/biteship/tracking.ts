import { wibIso } from "../core/clock"
import type { Sandbox } from "../core/sandbox"
import { BiteshipError } from "./errors"
import { driverBody, trackingLink } from "./order-body"
import type { BiteshipOrder, Party } from "./types"

/** By `courier.tracking_id` of an order; a waybill is not accepted here. */
export function trackById(sandbox: Sandbox, trackingId: string) {
  for (const order of sandbox.state.orders.values()) {
    if (order.tracking_id === trackingId) return trackingBody(order)
  }
  throw new BiteshipError(40003001)
}

/** By waybill and courier code, as for any parcel of the country. */
export function trackByWaybill(sandbox: Sandbox, waybill: string, courier: string) {
  for (const order of sandbox.state.orders.values()) {
    if (order.waybill_id === waybill && order.company === courier.toLowerCase()) {
      return trackingBody(order)
    }
  }
  throw new BiteshipError(40003003)
}

function trackingBody(order: BiteshipOrder) {
  const person = ({ contact_name, address }: Party) => ({ contact_name, address })
  return {
    success: true,
    // Three s: the vendor's field name.
    messsage: "Successfully get tracking info",
    object: "tracking",
    id: order.tracking_id,
    waybill_id: order.waybill_id,
    courier: { company: order.company, ...driverBody(order.driver) },
    origin: person(order.origin),
    destination: person(order.destination),
    history: order.history.map(({ status, note, at }) => ({
      note,
      service_type: order.type,
      updated_at: wibIso(at),
      status,
    })),
    link: trackingLink(order),
    order_id: order.id,
    status: order.status,
  }
}
