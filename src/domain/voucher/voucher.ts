import type { Rupiah } from "../money/rupiah"

/** What it lowers: the price of pieces by a part of it or by a sum, or what their couriers cost. */
export const VOUCHER_EFFECTS = ["percent", "fixed", "shipping"] as const

/** Whom it is for: everybody, who never bought here, or who has an account for a few days only. */
export const VOUCHER_AUDIENCES = ["all", "first_purchase", "new_customers"] as const
export type VoucherAudience = (typeof VOUCHER_AUDIENCES)[number]

/** Who gets to know of it: everybody (`public`), who has a code (`code`), who was given it (`hidden`). */
export const VOUCHER_VISIBILITIES = ["public", "code", "hidden"] as const
export type VoucherVisibility = (typeof VOUCHER_VISIBILITIES)[number]

/** What it may be limited to. An empty list is no limit. */
export type VoucherScope = Record<
  "sellers" | "categories" | "conditions" | "brands" | "listings" | "couriers" | "payment_methods",
  readonly string[]
>

export const EVERYTHING: VoucherScope = {
  sellers: [],
  categories: [],
  conditions: [],
  brands: [],
  listings: [],
  couriers: [],
  payment_methods: [],
}

/** What a voucher promises, and to what. Amounts in rupiah. */
export type VoucherTerms = {
  id: string
  /** Of the shop whose it is; null of the platform's own. */
  seller_id: string | null
  effect: (typeof VOUCHER_EFFECTS)[number]
  /** Percent of the price or of the courier, 1 to 100; rupiah of a `fixed` one. */
  value: number
  /** The most that it takes off; null without a cap. */
  max_discount: number | null
  /** What the pieces that it is for have to cost together. */
  min_spend: number
  /** Whether it goes together with others, as `slotOf` lets it. */
  stackable: boolean
  /** How much of what it takes off the platform pays for, in percent; the sellers pay the rest. */
  platform_percent: number
  scope: VoucherScope
}

/** A line of a cart, as far as vouchers look at it. */
export type VoucherLine = {
  id: string
  seller_id: string
  listing_id: string
  brand: string | null
  condition: string | null
  /** Its product's, and all above them. */
  category_ids: readonly string[]
  /** What of its price other discounts have left. */
  left: Rupiah
}

/** The courier of one seller's parcel. */
export type VoucherShipping = {
  id: string
  seller_id: string
  courier: string | null
  left: Rupiah
}

export type VoucherCart = {
  lines: readonly VoucherLine[]
  shipping: readonly VoucherShipping[]
  /** What the platform has for it already, such as store credit: vouchers leave at least as much. */
  credit: Rupiah
}
