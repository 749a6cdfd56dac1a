import type { Sql } from "../../shared/sql"

export function claimSilentShipments(
  sql: Sql,
  { limit, silent_seconds }: { limit: number; silent_seconds: number }
): Promise<{ booking_id: string }[]> {
  return sql(
    `update reluv_seller_shipment set checked_at = now()
     where id in (
       select s.id from reluv_seller_shipment s join reluv_seller_order o on o.id = s.seller_order_id
       where s.status = 'booked' and s.booking_id is not null and o.status in ('processing', 'shipped')
         and s.updated_at < now() - make_interval(secs => ?)
         and (s.checked_at is null or s.checked_at < now() - make_interval(secs => ?))
       order by s.checked_at nulls first limit ? for update of s skip locked
     ) returning booking_id`,
    [silent_seconds, silent_seconds, limit]
  )
}

export type TypedParcel = {
  shipment_id: string
  seller_order_id: string
  /** `processing`: whoever recorded the number died before the order was shipped. */
  order_status: "processing" | "shipped"
  courier_code: string
  tracking_number: string
  tracking_url: string | null
}

/**
 * Parcels with a typed number to ask about (of couriers that can be asked) or to finish shipping; each
 * is given to one worker, and asked about again after `every_seconds`.
 */
export function claimTypedParcels(
  sql: Sql,
  {
    limit,
    every_seconds,
    courier_codes,
  }: { limit: number; every_seconds: number; courier_codes: readonly string[] }
): Promise<TypedParcel[]> {
  return sql(
    `update reluv_seller_shipment t set checked_at = now()
     from (
       select s.id, o.status as order_status
       from reluv_seller_shipment s join reluv_seller_order o on o.id = s.seller_order_id
       where s.status = 'booked' and s.provider = 'typed' and s.deleted_at is null
         and (o.status = 'shipped' and s.courier_code = any(?)
             and coalesce(s.checked_at < now() - make_interval(secs => ?), true)
           or o.status = 'processing' and coalesce(s.lease_until < now(), true)
             and coalesce(s.checked_at < now() - interval '1 minute', true))
       order by s.checked_at nulls first limit ? for update of s skip locked
     ) due
     where t.id = due.id
     returning t.id as shipment_id, t.seller_order_id, due.order_status, t.courier_code,
       t.waybill_id as tracking_number, t.tracking_url`,
    [courier_codes, every_seconds, limit]
  )
}

/** `cancel`: it was to be given back. */
export type UnfinishedBooking = { seller_order_id: string; cancel: boolean }

/**
 * Bookings whose caller died, or had no answer, between the intent (to book, or to give it back) and
 * the last of the books; each is given to one worker, and not soon again.
 */
export function claimUnfinishedBookings(
  sql: Sql,
  { limit, silent_seconds }: { limit: number; silent_seconds: number }
): Promise<UnfinishedBooking[]> {
  return sql(
    `update reluv_seller_shipment set checked_at = now()
     where id in (
       select s.id from reluv_seller_shipment s join reluv_seller_order o on o.id = s.seller_order_id
       where (s.fulfillment_id is null or s.cancel_requested_at is not null)
         and s.provider = 'biteship'
         and s.status in ('booking', 'booked') and o.status in ('paid', 'processing')
         and coalesce(s.lease_until < now(), true)
         and s.updated_at < now() - make_interval(secs => ?)
         and (s.checked_at is null or s.checked_at < now() - make_interval(secs => ?))
       order by s.updated_at limit ? for update of s skip locked
     ) returning seller_order_id, cancel_requested_at is not null as cancel`,
    [silent_seconds, silent_seconds, limit]
  )
}
