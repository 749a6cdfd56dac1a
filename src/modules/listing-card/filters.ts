import type { Condition } from "../../domain/listing/condition"

/** What may be asked of a listing; of several values of one, any will do. */
export type CardFilters = {
  seller_id?: string
  /** This category or one below it. */
  category_id?: readonly string[]
  condition?: readonly Condition[]
  /** In any spelling of small and capital letters, as size, colour, city and province are. */
  brand?: readonly string[]
  size?: readonly string[]
  color?: readonly string[]
  city?: readonly string[]
  province?: readonly string[]
  /** Codes of couriers that the shop sends with. */
  courier?: readonly string[]
  /** Rupiah, inclusive. */
  min_price?: number
  max_price?: number
  /** Any of some ranges, as `PRICE_RANGES` are written. */
  price_range?: readonly string[]
  /** At the price of a campaign of the marketplace. */
  campaign_id?: string
  /** Cheaper than it was. */
  on_sale?: boolean
  /** On sale until a time that is to come: what an order by that time is of. */
  ending?: true
  /** `all`: what is reserved or sold as well. */
  availability?: "available" | "all"
}

/** What a card says of a shop that sends with all couriers that there are. */
export const ANY_COURIER = "*"

/** What answers can be counted by. */
export const FACETS = [
  "category",
  "condition",
  "brand",
  "size",
  "color",
  "price",
  "city",
  "province",
  "courier",
] as const
export type Facet = (typeof FACETS)[number]

/** The first whole rupiah of each range of prices but the lowest, which begins with 0. */
export const PRICE_STEPS = [50_000, 100_000, 250_000, 500_000, 1_000_000] as const

/** From the first to the last rupiah of each; the highest is open. */
export const PRICE_RANGES = [0, ...PRICE_STEPS].map(
  (from, place) => `${from}-${PRICE_STEPS[place] === undefined ? "" : PRICE_STEPS[place] - 1}`
)

/** A condition on a card. Those of a facet do not narrow what the same facet counts. */
export type CardCondition = { facet: Facet | null; says: string; parameters: unknown[] }

/** What filters say, as conditions of SQL. */
export function conditionsOf(filters: CardFilters): CardCondition[] {
  const conditions: CardCondition[] = []
  const where = (facet: Facet | null, says: string, ...parameters: unknown[]) => {
    if (!parameters.includes(undefined)) conditions.push({ facet, says, parameters })
  }
  if (filters.availability !== "all") where(null, `is_buyable`)
  where(null, `seller_id = ?`, filters.seller_id)
  where("category", `category_ids && ?`, filters.category_id)
  where("condition", `conditions && ?`, filters.condition)
  where("brand", `lower(brand) = any(?)`, small(filters.brand))
  where("size", `size_keys && ?`, small(filters.size))
  where("color", `color_keys && ?`, small(filters.color))
  where("city", `lower(city) = any(?)`, small(filters.city))
  where("province", `lower(province) = any(?)`, small(filters.province))
  where("courier", `couriers && ?`, filters.courier && [...lowered(filters.courier), ANY_COURIER])
  where("price", `price >= ?`, filters.min_price)
  where("price", `price <= ?`, filters.max_price)
  const ranges = filters.price_range?.map((range) => range.split("-").map(Number))
  where(
    "price",
    `exists (select from unnest(?::int[], ?::int[]) as range (low, high)
       where price >= low and (price <= high or high = 0))`,
    ranges?.map(([low]) => low),
    ranges?.map(([, high]) => high)
  )
  where(null, `campaign_id = ?`, filters.campaign_id)
  if (filters.ending) where(null, `sale_ends_at > now()`)
  if (filters.on_sale !== undefined) {
    where(null, filters.on_sale ? `compare_at is not null` : `compare_at is null`)
  }
  return conditions
}

function small(values: readonly string[] | undefined): string[] | undefined {
  return values && lowered(values)
}

function lowered(values: readonly string[]): string[] {
  return values.map((value) => value.toLowerCase())
}
