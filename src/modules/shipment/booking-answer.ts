import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"

const BITESHIP: Actor = { type: "vendor", id: "biteship" }

export type BookingAnswer = {
  shipment_id: string
  booking_id: string
  courier_status: string
  waybill_id: string | null
  tracking_id: string | null
  tracking_url: string | null
  /** Rupiah charged to us. */
  price: number | null
  /** What was asked to be insured, in rupiah; null for nothing. */
  insured_value: number | null
  /** Who asked for the courier. */
  actor: Actor
}

type Whose = { seller_order_id: string; order_id: string; seller_id: string }

export async function recordBooking(sql: Sql, answer: BookingAnswer): Promise<void> {
  const [booked] = await sql<Whose & { first_time: boolean }>(
    `update reluv_seller_shipment s set status = 'booked', booking_id = ?,
       courier_status = coalesce(s.courier_status, ?), waybill_id = coalesce(?, s.waybill_id),
       tracking_id = ?, tracking_url = ?, price = ?, quoted_price = coalesce(s.quoted_price, ?), insured_value = ?,
       booked_at = coalesce(s.booked_at, now()),
       error = null, updated_at = now()
     from (select id, booked_at from reluv_seller_shipment where id = ? for update) before
     where s.id = before.id
     returning s.seller_order_id, s.order_id, s.seller_id, before.booked_at is null as first_time`,
    [
      answer.booking_id,
      answer.courier_status,
      answer.waybill_id,
      answer.tracking_id,
      answer.tracking_url,
      answer.price,
      answer.price,
      answer.insured_value,
      answer.shipment_id,
    ]
  )
  if (!booked?.first_time) return
  await tell(sql, {
    name: "reluv.seller-order.booked",
    subject_id: booked.seller_order_id,
    order_id: booked.order_id,
    actor: answer.actor,
    data: { shipment_id: answer.shipment_id },
  })
}

/** Medusa's fulfillment exists: the booking is whole and the lease ends. */
export async function completeBooking(
  sql: Sql,
  { shipment_id, fulfillment_id }: { shipment_id: string; fulfillment_id: string }
): Promise<void> {
  await sql(
    `update reluv_seller_shipment set fulfillment_id = coalesce(fulfillment_id, ?), lease_until = null,
       tries = 0, retry_at = null, updated_at = now() where id = ?`,
    [fulfillment_id, shipment_id]
  )
}

/**
 * `final`: the courier refused, so the next try is a new booking with a new reference.
 * @returns whether the parcel has no courier now
 */
export async function recordBookingFailure(
  sql: Sql,
  { shipment_id, error, final }: { shipment_id: string; error: string; final: boolean }
): Promise<boolean> {
  const [failed] = await sql<Whose & { refused: boolean }>(
    `update reluv_seller_shipment s set
       status = case when ? and s.status = 'booking' then 'failed' else s.status end,
       lease_until = null, error = ?, updated_at = now()
     where s.id = ? returning s.seller_order_id, s.order_id, s.seller_id, s.status = 'failed' as refused`,
    [final, error, shipment_id]
  )
  if (!failed?.refused) return false
  const { seller_order_id, order_id } = failed
  await tell(sql, {
    name: "reluv.shipment.refused",
    subject_id: shipment_id,
    order_id,
    actor: BITESHIP,
    reason: error,
    data: { seller_order_id },
  })
  return true
}

export type ShipmentNews = {
  shipment_id: string
  courier_status: string | null
  waybill_id: string | null
  tracking_id: string | null
  tracking_url: string | null
  /** Rupiah charged to us. */
  price: number | null
  driver: Record<string, unknown> | null
}

/** Copies what the courier knows about a parcel; what it does not tell stays as it was. */
export async function recordNews(sql: Sql, news: ShipmentNews): Promise<void> {
  const [changed] = await sql<
    Whose & { old_status: string | null; old_price: number | null; now: number | null }
  >(
    `update reluv_seller_shipment s set courier_status = coalesce(?, s.courier_status),
       waybill_id = coalesce(?, s.waybill_id), tracking_id = coalesce(?, s.tracking_id),
       tracking_url = coalesce(?, s.tracking_url), price = coalesce(?, s.price),
       driver = coalesce(?::jsonb, s.driver), updated_at = now()
     from (select id, courier_status, price from reluv_seller_shipment where id = ? for update) before
     where s.id = before.id
     returning s.seller_order_id, s.order_id, s.seller_id,
       before.courier_status as old_status, before.price as old_price, s.price as now`,
    [
      news.courier_status,
      news.waybill_id,
      news.tracking_id,
      news.tracking_url,
      news.price,
      news.driver ? JSON.stringify(news.driver) : null,
      news.shipment_id,
    ]
  )
  if (!changed) return
  const { seller_order_id, order_id, old_status, old_price, now } = changed
  const of = { subject_id: news.shipment_id, order_id, actor: BITESHIP }
  if (news.courier_status && news.courier_status !== old_status) {
    const data = { seller_order_id, courier_status: news.courier_status }
    await tell(sql, { ...of, name: "reluv.shipment.reported", data })
  }
  if (old_price !== null && now !== null && now !== old_price) {
    const data = { seller_order_id, before: old_price, now }
    await tell(sql, { ...of, name: "reluv.shipment.repriced", data })
  }
}

/**
 * The courier was given back, or gave up: another can be booked. Repeating it changes nothing.
 * @returns whether this call dropped it
 */
export async function dropShipment(
  sql: Sql,
  { shipment_id, reason, actor }: { shipment_id: string; reason: string; actor: Actor }
): Promise<boolean> {
  const [dropped] = await sql<Whose>(
    `update reluv_seller_shipment s set status = 'failed', courier_status = 'cancelled', error = ?,
       lease_until = null, updated_at = now()
     where s.id = ? and s.status <> 'failed' returning s.seller_order_id, s.order_id, s.seller_id`,
    [reason, shipment_id]
  )
  if (!dropped) return false
  await tell(sql, {
    name: "reluv.seller-order.booking-cancelled",
    subject_id: dropped.seller_order_id,
    order_id: dropped.order_id,
    actor,
    reason,
    data: { shipment_id },
  })
  return true
}

/** Nobody asks about the parcels of a seller order any more: it went on, or is over. */
export async function endShipments(
  sql: Sql,
  { seller_order_id }: { seller_order_id: string }
): Promise<void> {
  await sql(
    `update reluv_seller_shipment set ended_at = now()
     where seller_order_id = ? and ended_at is null`,
    [seller_order_id]
  )
}
