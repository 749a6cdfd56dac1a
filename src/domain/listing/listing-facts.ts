import type { Condition } from "./condition"
import type { Defect } from "./publishable"

/** What a listing says of a piece beyond Medusa's product. A field that is absent stays. */
export type ListingFacts = {
  condition?: Condition | null
  has_tags?: boolean
  brand?: string | null
  size?: string | null
  color?: string | null
  /** Centimetres by name. */
  measurements?: Record<string, number> | null
  defects?: Defect[] | null
  /** Rupiah. */
  original_price?: number | null
}

export const LISTING_FACTS = [
  "condition",
  "has_tags",
  "brand",
  "size",
  "color",
  "measurements",
  "defects",
  "original_price",
] as const satisfies readonly (keyof ListingFacts)[]
