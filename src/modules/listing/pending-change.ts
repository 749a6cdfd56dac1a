import type { ListingFacts } from "../../domain/listing/listing-facts"
import type { Variant } from "../../domain/listing/variants"
import type { Actor } from "../../shared/sql"

type Dimensions = { length: number; width: number; height: number }

/** A change that is being made: ours are `facts` and `pieces`, the rest is Medusa's product. A field that is absent stays. */
export type PendingChange = {
  actor: Actor
  /** What was asked, by the names of the request. */
  fields: string[]
  facts: ListingFacts
  product: {
    title?: string
    description?: string | null
    material?: string | null
    category_ids?: string[]
    images?: string[]
    /** Grams. */
    weight?: number
    /** Centimetres. */
    dimensions?: Dimensions | null
  }
  /** Null where none of them changes. */
  variants: PendingVariants | null
}

export type PendingVariants = {
  /** All that there will be, as they will be. */
  all: Variant[]
  /** Those that are new, under the ids that they get. */
  added: string[]
  /** Of the listing, for those that say none. */
  size: string | null
  removed: string[]
  /** Those that get another price. */
  repriced: string[]
  /** What of them changes in number: Medusa's stock follows by the difference. */
  stocks: { variant_id: string; before: number; now: number }[]
}
