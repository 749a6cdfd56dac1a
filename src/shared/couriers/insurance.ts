import type { CourierRate } from "./courier-rate"
import { type ParcelItem, valueOf } from "./parcel-items"

export const INSURANCE_POLICIES = ["never", "offered", "always"] as const

/** Whether parcels are insured for what is in them: none, those whose buyer wants it, or all that can be. */
export type InsurancePolicy = (typeof INSURANCE_POLICIES)[number]

/** Whether a courier takes insurance for this parcel; one of them insures whatever it carries. */
export function canInsure(rate: Pick<CourierRate, "available_for_insurance" | "insurance_fee">) {
  return rate.available_for_insurance || isInsured(rate)
}

/** Whether the price of a rate has insurance in it. */
export function isInsured({ insurance_fee }: Pick<CourierRate, "insurance_fee">): boolean {
  return (insurance_fee ?? 0) > 0
}

/** What a parcel at this rate is insured for, in rupiah; 0 for nothing. */
export function insuredValue(
  rate: Pick<CourierRate, "available_for_insurance" | "insurance_fee">,
  items: readonly ParcelItem[],
  { wanted }: { wanted: boolean }
): number {
  return isInsured(rate) || (wanted && canInsure(rate)) ? valueOf(items) : 0
}

/** What insuring a parcel means at one courier. Rupiah. */
export type InsuranceOffer = {
  /** Whether `price` of the rate has it already, so that there is nothing to choose. */
  included: boolean
  fee: number
  /** What the parcel costs with it. */
  price: number
}

/** @returns null where the courier, or the marketplace, insures nothing */
export function insuranceOffer(
  rate: CourierRate,
  insured: readonly CourierRate[]
): InsuranceOffer | null {
  if (isInsured(rate)) return { included: true, fee: rate.insurance_fee ?? 0, price: rate.price }
  const same = insured.find(
    ({ courier_code, courier_service_code }) =>
      courier_code === rate.courier_code && courier_service_code === rate.courier_service_code
  )
  if (!same || !canInsure(same)) return null
  return { included: false, fee: Math.max(0, same.price - rate.price), price: same.price }
}
