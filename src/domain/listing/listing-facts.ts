import type { Condition } from "./condition"

/** What a listing says of a piece beyond Medusa's product. A field that is absent stays. */
export type ListingFacts = {
  condition?: Condition
  brand?: string | null
  size?: string | null
  color?: string | null
  /** Centimetres by name. */
  measurements?: Record<string, number> | null
  defects?: { description: string }[] | null
  /** Rupiah. */
  original_price?: number | null
}

export const LISTING_FACTS = [
  "condition",
  "brand",
  "size",
  "color",
  "measurements",
  "defects",
  "original_price",
] as const satisfies readonly (keyof ListingFacts)[]
