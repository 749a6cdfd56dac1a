import type { Sql } from "../../shared/sql"

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
    `update reluv_seller_shipment set status = 'booked', booking_id = ?,
       courier_status = coalesce(courier_status, ?), waybill_id = coalesce(?, waybill_id),
       tracking_id = ?, tracking_url = ?, price = ?, quoted_price = coalesce(quoted_price, ?),
       booked_at = coalesce(booked_at, now()),
       error = null, updated_at = now()
     where id = ?`,
    [
      answer.booking_id,
      answer.courier_status,
      answer.waybill_id,
      answer.tracking_id,
      answer.tracking_url,
      answer.price,
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
    `update reluv_seller_shipment set fulfillment_id = coalesce(fulfillment_id, ?), lease_until = null,
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
    `update reluv_seller_shipment set status = case when ? and status = 'booking' then 'failed' else status end,
       lease_until = null, error = ?, updated_at = now()
     where id = ?`,
    [final, error, shipment_id]
  )
}
