import { generateEntityId } from "@medusajs/framework/utils"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { ShipmentErrors } from "./errors"
import { lockParcels, nextReference, type ShippingOrder } from "./shipping-order"

export type TypedNumber = {
  order: ShippingOrder
  /** Whether its parcel is on its way, so that its number can be corrected. */
  on_its_way: boolean
  courier_code: string
  tracking_number: string
  tracking_url: string | null
  actor: Actor
  lease_seconds: number
}

/**
 * `ship`: the caller holds the lease and must make Medusa's fulfillment. `corrected`: another number
 * took the place of the first. `done`: nothing changed. `live`: a courier is booked. `refused`: the order
 * may not be shipped, or its number not be corrected any more.
 */
export type TypedTurn =
  | { turn: "ship" | "corrected" | "done"; shipment_id: string }
  | { turn: "live" }
  | { turn: "refused" }

type Live = {
  id: string
  provider: "biteship" | "typed"
  courier_code: string
  waybill_id: string | null
  tracking_url: string | null
  fulfillment_id: string | null
  leased: boolean
}

/**
 * Writes down that the seller sent the parcel alone, under a number of the courier's. Again with the
 * same number changes nothing; with another it corrects it, with history, while the parcel is on its
 * way. Throws `SHIPMENT_BUSY`. Call inside a transaction.
 */
export async function recordTypedNumber(sql: Sql, input: TypedNumber): Promise<TypedTurn> {
  const { id, order_id, may_ship } = input.order
  await lockParcels(sql, input.order)
  const [live] = await sql<Live>(
    `select id, provider, courier_code, waybill_id, tracking_url, fulfillment_id,
       coalesce(lease_until > now(), false) as leased
     from reluv_seller_shipment
     where seller_order_id = ? and status <> 'failed' and deleted_at is null for update`,
    [id]
  )
  if (!live) {
    return may_ship ? { turn: "ship", shipment_id: await insert(sql, input) } : { turn: "refused" }
  }
  if (live.provider !== "typed") return { turn: "live" }
  if (!live.fulfillment_id) {
    if (live.leased) throw ShipmentErrors.SHIPMENT_BUSY()
    await write(sql, live.id, input)
    return { turn: "ship", shipment_id: live.id }
  }
  if (isSame(live, input)) return { turn: "done", shipment_id: live.id }
  if (!input.on_its_way) return { turn: "refused" }
  await write(sql, live.id, { ...input, lease_seconds: 0 })
  const reason = `${named(live.courier_code, live.waybill_id)} → ${named(input.courier_code, input.tracking_number)}`
  await tell(sql, {
    name: "reluv.seller-order.tracking-changed",
    subject_id: id,
    order_id,
    actor: input.actor,
    reason,
    data: { shipment_id: live.id },
  })
  return { turn: "corrected", shipment_id: live.id }
}

/** The seller order of a typed number is shipped: nothing of its recording is left to be done. */
export async function recordDispatched(
  sql: Sql,
  { shipment_id }: { shipment_id: string }
): Promise<void> {
  await sql(
    `update reluv_seller_shipment set dispatched_at = coalesce(dispatched_at, now()) where id = ?`,
    [shipment_id]
  )
}

async function insert(sql: Sql, input: TypedNumber): Promise<string> {
  const { order } = input
  const shipment_id = generateEntityId(undefined, "ship")
  const reference_id = await nextReference(sql, order)
  await sql(
    `insert into reluv_seller_shipment
       (id, seller_order_id, order_id, seller_id, reference_id, provider, status, booked_at, lease_until,
        courier_code, courier_service_code, collection_method, waybill_id, tracking_url)
     values (?, ?, ?, ?, ?, 'typed', 'booked', now(), now() + make_interval(secs => ?), ?, '', 'drop_off', ?, ?)`,
    [
      shipment_id,
      order.id,
      order.order_id,
      order.seller_id,
      reference_id,
      input.lease_seconds,
      input.courier_code,
      input.tracking_number,
      input.tracking_url,
    ]
  )
  await tell(sql, {
    name: "reluv.seller-order.tracking-typed",
    subject_id: order.id,
    order_id: order.order_id,
    actor: input.actor,
    reason: named(input.courier_code, input.tracking_number),
    data: { shipment_id },
  })
  return shipment_id
}

/** What was known about another number is forgotten, and it is tracked soon. */
async function write(sql: Sql, shipmentId: string, input: TypedNumber): Promise<void> {
  await sql(
    `update reluv_seller_shipment set courier_code = ?, waybill_id = ?, tracking_url = ?,
       courier_status = null, tries = 0, retry_at = null, updated_at = now(),
       lease_until = now() + make_interval(secs => ?)
     where id = ?`,
    [input.courier_code, input.tracking_number, input.tracking_url, input.lease_seconds, shipmentId]
  )
}

function isSame(live: Live, input: TypedNumber): boolean {
  return (
    live.courier_code === input.courier_code &&
    live.waybill_id === input.tracking_number &&
    (input.tracking_url === null || live.tracking_url === input.tracking_url)
  )
}

function named(courier: string, number: string | null): string {
  return `${courier.toUpperCase()} ${number ?? ""}`
}
