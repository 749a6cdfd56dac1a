import { claimDue } from "../../shared/due"
import type { Sql } from "../../shared/sql"

const SHIPMENT = "reluv_seller_shipment"

/** Booked parcels that have been silent; each is asked about again after as long a silence. */
export function claimSilentShipments(
  sql: Sql,
  { limit, silent_seconds }: { limit: number; silent_seconds: number }
): Promise<{ booking_id: string }[]> {
  return claimDue(
    sql,
    {
      table: SHIPMENT,
      where: `t.status = 'booked' and t.ended_at is null and t.booking_id is not null
        and t.fulfillment_id is not null`,
      since: "t.updated_at",
      limit,
      rest_seconds: silent_seconds,
      lease_seconds: silent_seconds,
      every_seconds: silent_seconds,
    },
    "t.booking_id"
  )
}

export type TypedParcel = {
  /** Of the seller order. */
  id: string
  shipment_id: string
  courier_code: string
  tracking_number: string
  tracking_url: string | null
  tries: number
}

const TYPED = `t.id as shipment_id, t.seller_order_id as id, t.courier_code,
  t.waybill_id as tracking_number, t.tracking_url`

/** Parcels with a typed number, of couriers that can be asked; the first time at once. */
export function claimTypedParcels(
  sql: Sql,
  {
    limit,
    every_seconds,
    courier_codes,
  }: { limit: number; every_seconds: number; courier_codes: readonly string[] }
): Promise<TypedParcel[]> {
  return claimDue(
    sql,
    {
      table: SHIPMENT,
      where: `t.status = 'booked' and t.ended_at is null and t.provider = 'typed'
        and t.deleted_at is null and t.courier_code = any(?) and t.dispatched_at is not null`,
      parameters: [courier_codes],
      since: "t.booked_at",
      limit,
      lease_seconds: every_seconds,
      every_seconds,
    },
    TYPED
  )
}

/** Parcels with a typed number whose recorder died before their order was shipped. */
export function claimUnshippedTyped(
  sql: Sql,
  batch: { limit: number; lease_seconds: number }
): Promise<TypedParcel[]> {
  return claimDue(
    sql,
    {
      table: SHIPMENT,
      where: `t.status = 'booked' and t.ended_at is null and t.provider = 'typed'
        and t.deleted_at is null and t.dispatched_at is null
        and coalesce(t.lease_until < now(), true)`,
      since: "t.booked_at",
      ...batch,
    },
    TYPED
  )
}

/** By its seller order; `cancel`: it was to be given back. */
export type UnfinishedBooking = { id: string; cancel: boolean; tries: number }

/**
 * Bookings whose caller died, or had no answer, between the intent (to book, or to give it back) and
 * the last of the books.
 */
export function claimUnfinishedBookings(
  sql: Sql,
  { limit, silent_seconds }: { limit: number; silent_seconds: number }
): Promise<UnfinishedBooking[]> {
  return claimDue(
    sql,
    {
      table: SHIPMENT,
      where: `(t.fulfillment_id is null or t.cancel_requested_at is not null)
        and t.provider = 'biteship' and t.status in ('booking', 'booked')
        and t.ended_at is null and coalesce(t.lease_until < now(), true)`,
      since: "t.updated_at",
      limit,
      rest_seconds: silent_seconds,
      lease_seconds: silent_seconds,
    },
    "t.seller_order_id as id, t.cancel_requested_at is not null as cancel"
  )
}

/** A person wants what is stuck about the parcels of a seller order tried now. */
export async function retryShipments(
  sql: Sql,
  { seller_order_id }: { seller_order_id: string }
): Promise<void> {
  await sql(
    `update reluv_seller_shipment set tries = 0, retry_at = null
     where seller_order_id = ? and status <> 'failed'`,
    [seller_order_id]
  )
}
