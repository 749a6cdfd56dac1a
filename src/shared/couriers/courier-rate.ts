import type { Rupiah } from "../../domain/money/rupiah"

/** Above this a price is a mistake of the vendor, not an offer. Rupiah. */
export const HIGHEST_PRICE = 50_000_000

/** What one service of one courier asks for one parcel. All money in rupiah. */
export type CourierRate = {
  courier_code: string
  courier_name: string
  /** In the vendor's own case: one courier's codes are upper case. */
  courier_service_code: string
  courier_service_name: string
  /** Final: fees, discounts, surcharges, insurance and COD are inside already. */
  price: Rupiah
  shipping_fee: number | null
  insurance_fee: number | null
  /** Such as `1 - 2 days`; for display only. */
  duration: string | null
  service_type: string | null
  shipping_type: string | null
  available_for_cash_on_delivery: boolean
  available_for_insurance: boolean
  /** `pickup`, `drop_off`; empty when the courier does not say. */
  collection_methods: string[]
}

/** Cheapest first, each service once; equal prices in a stable order. */
export function cheapestFirst(rates: readonly CourierRate[]): CourierRate[] {
  const services = new Set<string>()
  return [...rates]
    .sort((a, b) => a.price - b.price || serviceOf(a).localeCompare(serviceOf(b)))
    .filter((offer) => !services.has(serviceOf(offer)) && services.add(serviceOf(offer)))
}

/** The same service code exists at several couriers. */
function serviceOf(offer: CourierRate): string {
  return `${offer.courier_code}/${offer.courier_service_code}`
}
