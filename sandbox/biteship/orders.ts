import { digits, hex } from "../core/ids"
import { filled, type Loose } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { servicesOf } from "./couriers"
import { BiteshipError } from "./errors"
import { readOrder } from "./order-request"
import type { BiteshipOrder, Driver } from "./types"
import { statusEvent, tell, waybillEvent } from "./webhooks"

const NO_DRIVER: Driver = { name: null, phone: null, photo_url: null, plate_number: null }
const CANCELLABLE = ["confirmed", "scheduled", "allocated", "picking_up"]

export function findOrder(sandbox: Sandbox, id: string): BiteshipOrder {
  const order = sandbox.state.orders.get(id)
  if (!order) throw new BiteshipError(40002057)
  return order
}

/** Books a courier. A known `reference_id` is refused and points at the earlier order. */
export function createOrder(sandbox: Sandbox, body: Loose): BiteshipOrder {
  const now = sandbox.clock.now()
  refuseKnownReference(sandbox, filled(body.reference_id))
  const wanted = readOrder(body, now)
  if (sandbox.state.biteship_balance < wanted.price) throw new BiteshipError(40009003)
  sandbox.state.biteship_balance -= wanted.price
  const instant = isInstant(wanted)
  const status = wanted.delivery_type === "scheduled" ? "scheduled" : "confirmed"
  const order: BiteshipOrder = {
    ...wanted,
    id: hex(24),
    short_id: hex(8).toUpperCase(),
    tracking_id: hex(24),
    // Instant couriers give a number when a driver has been found.
    waybill_id: instant ? null : `WYB-${digits(13)}`,
    status,
    driver: { ...NO_DRIVER },
    cancellation: null,
    history: [{ status, note: noteFor(status), at: now }],
    created_at: now,
  }
  sandbox.state.orders.set(order.id, order)
  if (order.reference_id) sandbox.state.references.set(order.reference_id, order.id)
  sandbox.changed()
  if (sandbox.settings.biteship_webhook_on_create) {
    void tell(sandbox, order, statusEvent(order, now))
  }
  return order
}

function refuseKnownReference(sandbox: Sandbox, reference: string | undefined): void {
  const earlier = reference && sandbox.state.references.get(reference)
  if (!reference || !earlier) return
  throw new BiteshipError(40002060, undefined, {
    order_id: earlier,
    waybill_id: sandbox.state.orders.get(earlier)?.waybill_id ?? null,
    reference_id: reference,
  })
}

/** Moves a parcel and reports it. Any status may follow any other, as with real couriers. */
export async function moveOrder(
  sandbox: Sandbox,
  order: BiteshipOrder,
  status: string,
  more: { note?: string | undefined; driver?: Partial<Driver>; send?: boolean } = {}
) {
  const now = sandbox.clock.now()
  order.status = status
  order.history.push({ status, note: more.note ?? noteFor(status), at: now })
  if (
    isInstant(order) &&
    ["allocated", "picking_up", "picked"].includes(status) &&
    !order.driver.name
  ) {
    Object.assign(order.driver, {
      name: "Budi Santoso",
      phone: "081234567890",
      photo_url: null,
      plate_number: "B 1234 RLV",
    })
  }
  Object.assign(order.driver, more.driver)
  const needsWaybill =
    order.waybill_id === null && status !== "courier_not_found" && status !== "cancelled"
  if (needsWaybill) order.waybill_id = `WYB-${digits(13)}`
  sandbox.changed()
  const send = more.send ?? true
  return [
    ...(await tell(sandbox, order, statusEvent(order, now), { send })),
    ...(needsWaybill ? await tell(sandbox, order, waybillEvent(order), { send }) : []),
  ]
}

/** Cancels and gives the money back to the account; too late once the parcel is picked. */
export function cancelOrder(
  sandbox: Sandbox,
  order: BiteshipOrder,
  code: string,
  reason: string
): void {
  if (!CANCELLABLE.includes(order.status)) {
    throw new BiteshipError(40002053, `Cannot cancel order because order already ${order.status}`)
  }
  order.cancellation = { code, reason }
  sandbox.state.biteship_balance += order.price
  void moveOrder(sandbox, order, "cancelled", { note: reason })
}

export function isInstant(order: Pick<BiteshipOrder, "company" | "type">): boolean {
  return servicesOf(order.company).some(
    (service) => service.instant && service.service_code === order.type
  )
}

/** What the history says to people, by status. */
const NOTES: Record<string, string> = {
  confirmed: "Order accepted; a courier is being arranged.",
  scheduled: "Pickup is planned for the chosen time.",
  allocated: "A courier has been assigned.",
  picking_up: "The courier is going to the sender.",
  picked: "The parcel was taken over from the sender.",
  in_transit: "The parcel travels between hubs.",
  dropping_off: "The parcel is on its last mile to the receiver.",
  on_hold: "The parcel is held up for now.",
  delivered: "The parcel was handed to the receiver.",
  return_in_transit: "The parcel is going back to the sender.",
  returned: "The parcel is back at the sender.",
  rejected: "The shipment was refused.",
  cancelled: "The order was cancelled.",
  courier_not_found: "No courier could be found.",
  disposed: "The parcel was disposed of.",
}

export const STATUSES: readonly string[] = Object.keys(NOTES)

function noteFor(status: string): string {
  return NOTES[status] ?? `Status ${status}.`
}
