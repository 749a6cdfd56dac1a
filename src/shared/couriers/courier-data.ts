import { isDeepStrictEqual } from "node:util"
import type { CourierRate } from "./courier-rate"
import { type InsurancePolicy, insuredValue } from "./insurance"
import { placeOfQuote, type SellerOptionData } from "./parcel"
import type { ParcelItem } from "./parcel-items"
import type { Place } from "./place"
import type { Quote } from "./quotes"

/**
 * The `data` of a shipping method: the courier a buyer chose, as Biteship offered it. Money in
 * rupiah. `price` tells what was offered then; what the buyer pays is the method's own amount.
 */
export type CourierData = {
  seller_id: string
  /** Where the parcel was priced from, as the seller's option tells anybody. */
  origin: Place | null
  courier_code: string
  courier_service_code: string
  courier_name: string
  courier_service_name: string
  price: number
  duration: string | null
  /** When Biteship gave the price. ISO 8601. */
  quoted_at: string
  collection_methods: string[]
  /** Whether its buyer asked for insurance. */
  insurance: boolean
  /** What the booking insures; 0 for nothing. */
  insured_value: number
  insurance_fee: number
}

export function courierData(
  option: Pick<SellerOptionData, "seller_id" | "origin">,
  rate: CourierRate,
  { quoted_at }: Pick<Quote, "quoted_at">,
  items: readonly ParcelItem[],
  { policy, insurance = false }: { policy: InsurancePolicy; insurance?: boolean }
): CourierData {
  const wanted = policy === "always" || insurance
  return {
    seller_id: option.seller_id,
    origin: placeOfQuote(option.origin),
    courier_code: rate.courier_code,
    courier_service_code: rate.courier_service_code,
    courier_name: rate.courier_name,
    courier_service_name: rate.courier_service_name,
    price: rate.price,
    duration: rate.duration,
    quoted_at: quoted_at.toISOString(),
    collection_methods: rate.collection_methods,
    insurance,
    insured_value: insuredValue(rate, items, { wanted }),
    insurance_fee: rate.insurance_fee ?? 0,
  }
}

/** What buyers and operators call a chosen courier, such as "JNE Reguler"; null for data that is not ours. */
export function courierTitle(data: Record<string, unknown> | null | undefined): string | null {
  const { courier_name, courier_service_name } = data ?? {}
  if (typeof courier_name !== "string" || !courier_name) return null
  return typeof courier_service_name === "string"
    ? `${courier_name} ${courier_service_name}`.trim()
    : courier_name
}

/**
 * Whether a courier was priced from another place than its seller's parcels start from now. A method from before
 * that was kept tells nothing.
 */
export function isPricedElsewhere(
  data: Record<string, unknown> | null | undefined,
  { origin }: Pick<SellerOptionData, "origin">
): boolean {
  if (!data?.origin) return false
  return !isDeepStrictEqual(placeOfQuote(data.origin), placeOfQuote(origin))
}

/**
 * Whether a method's data looks like ours, so that Medusa is refreshing a cart and not adding a
 * method. A client can imitate it and gains only a vaguer error: no price is read from here.
 */
export function isStoredCourierData(data: Record<string, unknown> | null | undefined): boolean {
  return typeof data?.quoted_at === "string" && typeof data.courier_code === "string"
}
