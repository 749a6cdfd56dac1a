import { wibIso } from "../core/clock"
import type { Delivery } from "../core/deliveries"
import type { JsonObject } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { trackingLink } from "./order-body"
import type { BiteshipOrder } from "./types"

const KEEP = 5_000

/** `order.status`: flat, with company and type in capitals, as the vendor's samples show. */
export function statusEvent(order: BiteshipOrder, at: number): JsonObject {
  return {
    event: "order.status",
    order_id: order.id,
    order_price: order.price,
    courier_tracking_id: order.tracking_id,
    courier_waybill_id: order.waybill_id,
    courier_company: order.company.toUpperCase(),
    courier_type: order.type.toUpperCase(),
    courier_driver_name: order.driver.name,
    courier_driver_phone: order.driver.phone,
    courier_driver_photo_url: order.driver.photo_url,
    courier_driver_plate_number: order.driver.plate_number,
    courier_link: trackingLink(order),
    status: order.status,
    updated_at: wibIso(at),
  }
}

/** `order.price`: after weighing. `shippment_fee` is the vendor's spelling. */
export function priceEvent(order: BiteshipOrder): JsonObject {
  return {
    event: "order.price",
    order_id: order.id,
    cash_on_delivery_fee: order.destination.cash_on_delivery?.fee ?? 0,
    courier_tracking_id: order.tracking_id,
    courier_waybill_id: order.waybill_id,
    price: order.price,
    proof_of_delivery_fee: order.destination.proof_of_delivery.fee,
    shippment_fee: order.shipment_fee,
    status: order.status,
  }
}

export function waybillEvent(order: BiteshipOrder): JsonObject {
  return {
    event: "order.waybill_id",
    order_id: order.id,
    courier_tracking_id: order.tracking_id,
    courier_waybill_id: order.waybill_id,
    status: order.status,
  }
}

/** Writes an event down and sends it, unless webhooks are kept back. */
export async function tell(
  sandbox: Sandbox,
  order: BiteshipOrder,
  body: JsonObject,
  { send = true }: { send?: boolean } = {}
): Promise<Delivery[]> {
  const { events } = sandbox.state
  events.push({ order_id: order.id, at: sandbox.clock.now(), body })
  if (events.length > KEEP) events.splice(0, events.length - KEEP)
  sandbox.changed()
  return send && sandbox.settings.biteship_webhooks ? post(sandbox, order.id, body) : []
}

/** Posts a body with the static header of the dashboard: no signature, no time stamp. */
export async function post(
  sandbox: Sandbox,
  key: string,
  body: JsonObject | null,
  secret = sandbox.settings.biteship_webhook_secret
): Promise<Delivery[]> {
  const { biteship_webhook_url: url, biteship_webhook_header: header } = sandbox.settings
  if (!url) return []
  const headers: Record<string, string> = { "Content-Type": "application/json" }
  if (header) headers[header] = secret
  const sent = await sandbox.deliveries.send({
    vendor: "biteship",
    key: `biteship ${key}`,
    url,
    headers,
    body,
  })
  return [sent]
}
