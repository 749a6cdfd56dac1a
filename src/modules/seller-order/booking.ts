import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../shared/sql"
import { SellerOrderErrors } from "./errors"

export type BookingRequest = {
  seller_order_id: string
  courier_code: string
  courier_service_code: string
  lease_seconds: number
}

type ShipmentRow = {
  id: string
  reference_id: string
  status: "booking" | "booked"
  fulfillment_id: string | null
  leased: boolean
}

/** `book`: the caller holds the lease and must call the courier. `done`: it is booked already. */
export type BookingTurn =
  | { turn: "book"; shipment_id: string; reference_id: string }
  | { turn: "done"; shipment_id: string }

/**
 * Writes the intent to book a courier, or takes over one whose caller died. At most one caller holds
 * the lease of a shipment, and its `reference_id` never changes, so the courier books it once.
 * Throws `SHIPMENT_BUSY` while another caller holds the lease. Call inside a transaction.
 */
export async function beginBooking(sql: Sql, request: BookingRequest): Promise<BookingTurn> {
  const [order] = await sql<{ number: string; status: string }>(
    `select number, status from seller_order where id = ? and deleted_at is null for update`,
    [request.seller_order_id]
  )
  if (!order) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()

  const [live] = await sql<ShipmentRow>(
    `select id, reference_id, status, fulfillment_id, coalesce(lease_until > now(), false) as leased
     from seller_shipment
     where seller_order_id = ? and status <> 'failed' and deleted_at is null for update`,
    [request.seller_order_id]
  )
  if (live?.status === "booked" && live.fulfillment_id)
    return { turn: "done", shipment_id: live.id }
  if (live?.leased) throw SellerOrderErrors.SHIPMENT_BUSY()
  if (!live && order.status !== "processing" && order.status !== "paid") {
    throw SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({
      number: order.number,
      from: order.status,
      to: "shipped",
    })
  }
  if (live) {
    await sql(
      `update seller_shipment set lease_until = now() + make_interval(secs => ?), updated_at = now()
       where id = ?`,
      [request.lease_seconds, live.id]
    )
    return { turn: "book", shipment_id: live.id, reference_id: live.reference_id }
  }
  const [tries] = await sql<{ count: number }>(
    `select count(*)::int as count from seller_shipment where seller_order_id = ?`,
    [request.seller_order_id]
  )
  const id = generateEntityId(undefined, "ship")
  const reference_id = `${order.number}-${(tries?.count ?? 0) + 1}`
  await sql(
    `insert into seller_shipment
       (id, seller_order_id, reference_id, status, lease_until, courier_code, courier_service_code)
     values (?, ?, ?, 'booking', now() + make_interval(secs => ?), ?, ?)`,
    [
      id,
      request.seller_order_id,
      reference_id,
      request.lease_seconds,
      request.courier_code,
      request.courier_service_code,
    ]
  )
  return { turn: "book", shipment_id: id, reference_id }
}

export type BookingAnswer = {
  shipment_id: string
  booking_id: string
  courier_status: string
  waybill_id: string | null
  tracking_id: string | null
  tracking_url: string | null
  /** Rupiah charged to us. */
  price: number | null
}

export async function recordBooking(sql: Sql, answer: BookingAnswer): Promise<void> {
  await sql(
    `update seller_shipment set status = 'booked', booking_id = ?,
       courier_status = coalesce(courier_status, ?), waybill_id = coalesce(?, waybill_id),
       tracking_id = ?, tracking_url = ?, price = ?, booked_at = coalesce(booked_at, now()),
       error = null, updated_at = now()
     where id = ?`,
    [
      answer.booking_id,
      answer.courier_status,
      answer.waybill_id,
      answer.tracking_id,
      answer.tracking_url,
      answer.price,
      answer.shipment_id,
    ]
  )
}

/** Medusa's fulfillment exists: the booking is whole and the lease ends. */
export async function completeBooking(
  sql: Sql,
  { shipment_id, fulfillment_id }: { shipment_id: string; fulfillment_id: string }
): Promise<void> {
  await sql(
    `update seller_shipment set fulfillment_id = coalesce(fulfillment_id, ?), lease_until = null,
       updated_at = now() where id = ?`,
    [fulfillment_id, shipment_id]
  )
}

/** `final`: the courier refused, so the next try is a new booking with a new reference. */
export async function recordBookingFailure(
  sql: Sql,
  { shipment_id, error, final }: { shipment_id: string; error: string; final: boolean }
): Promise<void> {
  await sql(
    `update seller_shipment set status = case when ? and status = 'booking' then 'failed' else status end,
       lease_until = null, error = ?, updated_at = now()
     where id = ?`,
    [final, error, shipment_id]
  )
}
