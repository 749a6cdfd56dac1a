import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../shared/sql"
import { SellerOrderErrors } from "./errors"
import { nextReference } from "./reference"

/** How the courier gets the parcel. */
export type Collection = {
  collection_method: "pickup" | "drop_off"
  /** When it is asked to come; null for as soon as it can. */
  pickup_at: Date | null
  note: string | null
}

export type BookingRequest = Partial<Collection> & {
  seller_order_id: string
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
 * for first. `done`: the parcel has its courier already.
 */
export type BookingTurn =
  | { turn: "book"; shipment_id: string; reference_id: string; collection: Collection }
  | { turn: "done"; shipment_id: string }

/**
 * Writes the intent to book a courier, or takes over one whose caller died. At most one caller holds
 * the lease of a shipment, and its `reference_id` never changes, so the courier books it once.
 * Throws `SHIPMENT_BUSY` while another caller holds the lease. Call inside a transaction.
 */
export async function beginBooking(sql: Sql, request: BookingRequest): Promise<BookingTurn> {
  const [order] = await sql<{ number: string; status: string }>(
    `select number, status from reluv_seller_order where id = ? and deleted_at is null for update`,
    [request.seller_order_id]
  )
  if (!order) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()

  const [live] = await sql<ShipmentRow>(
    `select id, reference_id, provider, status, fulfillment_id,
       coalesce(collection_method, 'pickup') as collection_method, pickup_at, note,
       coalesce(lease_until > now(), false) as leased
     from reluv_seller_shipment
     where seller_order_id = ? and status <> 'failed' and deleted_at is null for update`,
    [request.seller_order_id]
  )
  if (live?.provider === "typed" || (live?.status === "booked" && live.fulfillment_id))
    return { turn: "done", shipment_id: live.id }
  if (live?.leased) throw SellerOrderErrors.SHIPMENT_BUSY()
  if (order.status !== "processing" && order.status !== "paid") {
    throw SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({
      number: order.number,
      from: order.status,
      to: "shipped",
    })
  }
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
  const reference_id = await nextReference(sql, { ...order, id: request.seller_order_id })
  const { collection_method = "pickup", pickup_at = null, note = null } = request
  await sql(
    `insert into reluv_seller_shipment
       (id, seller_order_id, reference_id, status, lease_until, courier_code, courier_service_code,
        collection_method, pickup_at, note)
     values (?, ?, ?, 'booking', now() + make_interval(secs => ?), ?, ?, ?, ?, ?)`,
    [
      id,
      request.seller_order_id,
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
