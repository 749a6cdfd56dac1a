import { filled, isObject, type JsonObject, type Loose, toJson } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { servicesOf } from "./couriers"
import { BiteshipError } from "./errors"
import { readDelivery } from "./schedule"
import type { BiteshipOrder } from "./types"

/** `POST /v1/orders/:id`: only an order that still waits for its date can be changed. */
export function updateOrder(sandbox: Sandbox, order: BiteshipOrder, body: Loose): void {
  if (order.status === "confirmed") throw new BiteshipError(40002044)
  if (order.status === "delivered") throw new BiteshipError(40002045)
  if (order.status === "cancelled") throw new BiteshipError(40002046)
  if (order.status !== "scheduled") throw new BiteshipError(40002047)
  if (body.tags !== undefined && !Array.isArray(body.tags)) throw new BiteshipError(40002058)
  const service = servicesOf(order.company).find((known) => known.service_code === order.type)
  if (body.delivery_date !== undefined && service) {
    const wanted = { ...body, delivery_type: "scheduled" }
    order.delivery_at = readDelivery(wanted, service, sandbox.clock.now()).delivery_at
  }
  for (const side of ["origin", "destination"] as const) {
    const party = order[side]
    party.contact_name = filled(body[`${side}_contact_name`]) ?? party.contact_name
    party.contact_phone = filled(body[`${side}_contact_phone`]) ?? party.contact_phone
    party.address = filled(body[`${side}_address`]) ?? party.address
    party.note = filled(body[`${side}_note`]) ?? party.note
  }
  order.note = filled(body.order_note) ?? order.note
  if (isObject(body.metadata)) order.metadata = toJson(body.metadata) as JsonObject
  if (Array.isArray(body.tags)) order.tags = body.tags.map(String)
  sandbox.changed()
}
