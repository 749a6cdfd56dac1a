import type { CashPeriod } from "../../domain/payment/cash-on-delivery"
import type { ParcelItem } from "../../shared/couriers/parcel-items"
import { type Location, locationFor, type Place } from "../../shared/couriers/place"

/** What a courier collects at the door, in rupiah, and how long Biteship keeps it. */
export type Cash = { amount: number; type: CashPeriod }

type Party = {
  place: Place
  contact_name: string
  contact_phone: string
  address: string
  note?: string
}

export type BookingRequest = {
  /**
   * Unique per Biteship account, and what makes a repeated booking safe: a second one under the
   * same reference books and charges nothing.
   */
  reference_id: string
  courier_code: string
  courier_service_code: string
  origin: Party
  destination: Party
  items: readonly ParcelItem[]
  /** @default "pickup" */
  collection_method?: "pickup" | "drop_off"
  /** `date` as YYYY-MM-DD and `time` as HH:mm in WIB. @default now */
  scheduled?: { date: string; time: string }
  /** Insured value in rupiah; 0 or absent for none. */
  insured_value?: number
  cash?: Cash
  note?: string
  metadata?: Record<string, string>
}

/**
 * The body of `POST /v1/orders`, or `null` when a place cannot be named for this courier.
 * The places are named as they were for the quote, so that the price stays.
 */
export function bookingBody(booking: BookingRequest): Record<string, unknown> | null {
  const origin = locationFor(booking.origin.place, booking.courier_code)
  const destination = locationFor(booking.destination.place, booking.courier_code)
  if (!origin || !destination) return null
  return {
    reference_id: booking.reference_id,
    courier_company: booking.courier_code,
    courier_type: booking.courier_service_code,
    ...(booking.insured_value ? { courier_insurance: booking.insured_value } : {}),
    ...cashFields(booking.cash),
    ...party("origin", booking.origin, origin),
    origin_collection_method: booking.collection_method ?? "pickup",
    ...party("destination", booking.destination, destination),
    ...(booking.scheduled
      ? {
          delivery_type: "scheduled",
          delivery_date: booking.scheduled.date,
          delivery_time: booking.scheduled.time,
        }
      : { delivery_type: "now" }),
    ...(booking.note ? { order_note: booking.note } : {}),
    ...(booking.metadata ? { metadata: booking.metadata } : {}),
    items: booking.items,
  }
}

/** A quote and the booking that follows name it in the same words. */
export function cashFields(cash: Cash | undefined): Record<string, unknown> {
  if (!cash) return {}
  return {
    destination_cash_on_delivery: cash.amount,
    destination_cash_on_delivery_type: cash.type,
  }
}

function party(side: "origin" | "destination", party: Party, location: Location) {
  return {
    [`${side}_contact_name`]: party.contact_name,
    [`${side}_contact_phone`]: party.contact_phone,
    [`${side}_address`]: party.address,
    ...(party.note ? { [`${side}_note`]: party.note } : {}),
    ...(location.kind === "area" ? { [`${side}_area_id`]: location.area_id } : {}),
    ...(location.kind === "postal_code" ? { [`${side}_postal_code`]: location.postal_code } : {}),
    ...(location.kind === "coordinate"
      ? {
          [`${side}_coordinate`]: {
            latitude: location.latitude,
            longitude: location.longitude,
          },
        }
      : {}),
  }
}
