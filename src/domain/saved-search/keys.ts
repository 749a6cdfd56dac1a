/**
 * A saved search lies under a few keys, those of what it asks for that is rarest; a listing has all keys that a search
 * which fits it may lie under. So a new listing is held against those few, however many there are.
 */

/** What a saved search asks for, as far as keys are made of it; of several values of one, any will do. */
export type SearchFacts = {
  /** For each thing that was typed: the words, any of which it may be called by; and how rare it is, 1 to 4. */
  terms: readonly { words: readonly string[]; weight: number }[]
  brands: readonly string[]
  category_ids: readonly string[]
  sizes: readonly string[]
  colors: readonly string[]
  seller_id: string | null
  min_price: number | null
  max_price: number | null
}

/** What of a listing searches may ask for; in small letters. */
export type ListingFacts = {
  words: readonly string[]
  brand: string | null
  category_ids: readonly string[]
  sizes: readonly string[]
  colors: readonly string[]
  seller_id: string
  price: number
}

/** The first whole rupiah of each range that keys tell prices apart by. */
const STEPS = [0, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000] as const

/** Of more values the keys would be too many. */
const MOST_KEYS = 400

/** What is rare enough to lie under by itself. */
const RARE = 2

const small = (values: readonly string[]) => [...new Set(values.map((one) => one.toLowerCase()))]

/** The keys that a saved search lies under; null where it asks for so little that nearly all fits it. */
export function anchorsOf(search: SearchFacts): string[] | null {
  const [rarest] = search.terms
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => b.weight - a.weight)
  const words = (rarest?.words ?? []).map((word) => `w:${word}`)
  if (rarest && rarest.weight >= RARE) return words
  if (search.brands.length > 0) return small(search.brands).map((brand) => `b:${brand}`)
  if (search.seller_id) return [`s:${search.seller_id}`]
  const places = rangesOf(search)
  const cross = (name: string, values: readonly string[]) =>
    values.flatMap((value) => places.map((place) => `${name}:${value}|${place}`))
  const sizes = small(search.sizes)
  const pairs = search.category_ids.flatMap((id) => sizes.map((size) => `${id}/${size}`))
  const candidates = [
    cross("cz", pairs),
    rarest ? words : [],
    cross("c", search.category_ids),
    cross("z", sizes),
    cross("k", small(search.colors)),
  ]
  const [first] = candidates.filter(({ length }) => length > 0 && length <= MOST_KEYS)
  return first ?? null
}

/** All keys that a search which fits a listing may lie under. */
export function keysOf(listing: ListingFacts): string[] {
  const { words, brand, category_ids, seller_id } = listing
  const sizes = small(listing.sizes)
  const places = ["*", rangeAt(listing.price)]
  const cross = (name: string, values: readonly string[]) =>
    values.flatMap((value) => places.map((place) => `${name}:${value}|${place}`))
  return [
    ...words.map((word) => `w:${word}`),
    ...(brand ? [`b:${brand.toLowerCase()}`] : []),
    `s:${seller_id}`,
    ...cross(
      "cz",
      category_ids.flatMap((id) => sizes.map((size) => `${id}/${size}`))
    ),
    ...cross("c", category_ids),
    ...cross("z", sizes),
    ...cross("k", small(listing.colors)),
  ]
}

/** The ranges of prices that a search reaches into; `*` where it names none. */
function rangesOf({ min_price, max_price }: SearchFacts): string[] {
  if (min_price === null && max_price === null) return ["*"]
  const [low, high] = [min_price ?? 0, max_price ?? Number.POSITIVE_INFINITY]
  return STEPS.filter((from, place) => from <= high && (STEPS[place + 1] ?? Infinity) > low).map(
    String
  )
}

function rangeAt(price: number): string {
  return String(STEPS.findLast((from) => from <= price) ?? 0)
}
