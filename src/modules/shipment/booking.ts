import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../shared/sql"
import { ShipmentErrors } from "./errors"
import { lockParcels, nextReference, type ShippingOrder } from "./shipping-order"

/** How the courier gets the parcel. */
export type Collection = {
  collection_method: "pickup" | "drop_off"
  /** When it is asked to come; null for as soon as it can. */
  pickup_at: Date | null
  note: string | null
}

export type BookingRequest = Partial<Collection> & {
  order: ShippingOrder
  courier_code: string
  courier_service_code: string
  lease_seconds: number
}

type ShipmentRow = Collection & {
  id: string
  reference_id: string
  provider: "biteship" | "typed"
  status: "booking" | "booked"
  fulfillment_id: string | null
  leased: boolean
}

/**
 * `book`: the caller holds the lease and must call the courier, with the `collection` that was asked
 * for first. `done`: the parcel has its courier already. `refused`: the order may not be shipped.
 */
export type BookingTurn =
  | { turn: "book"; shipment_id: string; reference_id: string; collection: Collection }
  | { turn: "done"; shipment_id: string }
  | { turn: "refused" }

/**
 * Writes the intent to book a courier, or takes over one whose caller died. At most one caller holds
 * the lease of a shipment, and its `reference_id` never changes, so the courier books it once.
 * Throws `SHIPMENT_BUSY` while another caller holds the lease. Call inside a transaction.
 */
export async function beginBooking(
  sql: Sql,
  { order, ...request }: BookingRequest
): Promise<BookingTurn> {
  await lockParcels(sql, order)
  const [live] = await sql<ShipmentRow>(
    `select id, reference_id, provider, status, fulfillment_id,
       coalesce(collection_method, 'pickup') as collection_method, pickup_at, note,
       coalesce(lease_until > now(), false) as leased
     from reluv_seller_shipment
     where seller_order_id = ? and status <> 'failed' and deleted_at is null for update`,
    [order.id]
  )
  if (live?.provider === "typed" || (live?.status === "booked" && live.fulfillment_id))
    return { turn: "done", shipment_id: live.id }
  if (live?.leased) throw ShipmentErrors.SHIPMENT_BUSY()
  if (!order.may_ship) return { turn: "refused" }
  if (live) {
    await sql(
      `update reluv_seller_shipment set lease_until = now() + make_interval(secs => ?), updated_at = now()
       where id = ?`,
      [request.lease_seconds, live.id]
    )
    const { collection_method, pickup_at, note } = live
    const collection = { collection_method, pickup_at, note }
    return { turn: "book", shipment_id: live.id, reference_id: live.reference_id, collection }
  }
  const id = generateEntityId(undefined, "ship")
  const reference_id = await nextReference(sql, order)
  const { collection_method = "pickup", pickup_at = null, note = null } = request
  await sql(
    `insert into reluv_seller_shipment
       (id, seller_order_id, order_id, seller_id, reference_id, status, lease_until, courier_code,
        courier_service_code, collection_method, pickup_at, note)
     values (?, ?, ?, ?, ?, 'booking', now() + make_interval(secs => ?), ?, ?, ?, ?, ?)`,
    [
      id,
      order.id,
      order.order_id,
      order.seller_id,
      reference_id,
      request.lease_seconds,
      request.courier_code,
      request.courier_service_code,
      collection_method,
      pickup_at,
      note,
    ]
  )
  const collection = { collection_method, pickup_at, note }
  return { turn: "book", shipment_id: id, reference_id, collection }
}
