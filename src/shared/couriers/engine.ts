import type { InsurancePolicy } from "./insurance"
import type { KnownAreas } from "./known-areas"
import type { RateQuotes } from "./quotes"
import type { Tracking } from "./tracking"

/** A parcel that somebody sent, by what its label says. */
type SentParcel = {
  waybill_id: string
  courier_code: string
  /** Of who gets it: some couriers tell nothing without its end. */
  phone: string | null
}

/** Whoever is asked for couriers' prices, for areas and for news of parcels: Biteship or RajaOngkir. */
export type CourierEngine = {
  vendor: "biteship" | "rajaongkir"
  /** Codes of the couriers that the operator offers, in Reluv's spelling, which is Biteship's. */
  couriers: readonly string[]
  insurance: InsurancePolicy
  quotes: Pick<RateQuotes, "quote">
  areas: Pick<KnownAreas, "search" | "ofPostalCode">
  /** Codes of the couriers whose parcels it knows by their numbers. */
  tracked: readonly string[]
  /** Throws `VendorError`; a number that nobody knows yet is VENDOR_REJECTED. */
  track(parcel: SentParcel): Promise<Tracking>
}
