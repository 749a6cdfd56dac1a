import type { Condition } from "../../domain/listing/listing-status"

/** What a seller may change. A field that is absent stays; prices in rupiah, weight in grams. */
export type ListingChange = {
  title?: string
  description?: string | null
  category_id?: string | null
  images?: string[]
  condition?: Condition
  brand?: string | null
  size?: string | null
  color?: string | null
  measurements?: Record<string, number> | null
  defects?: { description: string }[] | null
  original_price?: number | null
  weight?: number
  price?: number
}
