/** What couriers collect of one parcel at the most, in rupiah: Biteship's limit. */
export const MOST_CASH = 15_000_000

/** How long Biteship keeps what it collected. */
export const CASH_PERIODS = ["3_days", "5_days", "7_days"] as const
export type CashPeriod = (typeof CASH_PERIODS)[number]

/** How a payment, and what voucher limits call it, is named that is made at the door. */
export const CASH_ON_DELIVERY = "cash_on_delivery"

type Policy = {
  enabled: boolean
  /** Rupiah of one parcel. */
  max_amount: number
  /** How many parcels a buyer may send back before there is no cash any more. */
  max_refused: number
  /** How many parcels may be on their way to a buyer that nobody has paid for. */
  max_open: number
}

export type CashRefusal =
  | "off"
  | "refused_before"
  | "too_many"
  | "voucher"
  | "not_offered"
  | "too_much"
  | "nothing_to_pay"

/** Why a purchase cannot be paid at the door, the gravest reason first; null: it can. Rupiah. */
export function cashRefusal(
  policy: Policy,
  asked: {
    /** What would be collected of each parcel. */
    parcels: readonly number[]
    /** Parcels that this buyer sent back, and nobody forgave. */
    refused: number
    /** Parcels that this buyer is still to pay at the door. */
    open: number
    /** Whether some courier of each seller collects it. */
    is_offered: boolean
    /** The ways of paying that its vouchers leave; null is any. */
    payable_with: readonly string[] | null
  }
): CashRefusal | null {
  if (!policy.enabled) return "off"
  if (asked.refused >= policy.max_refused) return "refused_before"
  if (asked.open + asked.parcels.length > policy.max_open) return "too_many"
  if (asked.payable_with && !asked.payable_with.includes(CASH_ON_DELIVERY)) return "voucher"
  if (!asked.is_offered) return "not_offered"
  if (asked.parcels.some((amount) => amount > policy.max_amount)) return "too_much"
  if (asked.parcels.some((amount) => amount <= 0)) return "nothing_to_pay"
  return null
}
