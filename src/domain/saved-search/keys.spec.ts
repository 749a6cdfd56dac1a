import fc from "fast-check"
import { anchorsOf, keysOf, type ListingFacts, type SearchFacts } from "./keys"

const some = (values: readonly string[]) => fc.subarray([...values])
const WORDS = ["kebaya", "tas", "kulit", "batik", "rok"]
const BRANDS = ["Zara", "Uniqlo", "Cotton On"]
const CATEGORIES = ["pcat_1", "pcat_2", "pcat_3"]
const SIZES = ["S", "M", "l"]
const COLORS = ["Merah", "biru"]
const money = fc.integer({ min: 1_000, max: 3_000_000 })

const search: fc.Arbitrary<SearchFacts> = fc.record({
  terms: fc.array(fc.record({ words: some(WORDS), weight: fc.integer({ min: 1, max: 4 }) }), {
    maxLength: 3,
  }),
  brands: some(BRANDS),
  category_ids: some(CATEGORIES),
  sizes: some(SIZES),
  colors: some(COLORS),
  seller_id: fc.constantFrom(null, "sel_1", "sel_2"),
  min_price: fc.option(money),
  max_price: fc.option(money),
})
const listing: fc.Arbitrary<ListingFacts> = fc.record({
  words: some(WORDS),
  brand: fc.option(fc.constantFrom(...BRANDS)),
  category_ids: some(CATEGORIES),
  sizes: some(SIZES),
  colors: some(COLORS),
  seller_id: fc.constantFrom("sel_1", "sel_2"),
  price: money,
})

/** What the statement that matches asks, in plain words. */
function fits(search: SearchFacts, listing: ListingFacts): boolean {
  const small = (values: readonly string[]) => values.map((one) => one.toLowerCase())
  const any = (asked: readonly string[], has: readonly string[]) =>
    asked.length === 0 || small(asked).some((one) => small(has).includes(one))
  return (
    search.terms.every(({ words }) => words.length === 0 || any(words, listing.words)) &&
    any(search.brands, listing.brand === null ? [] : [listing.brand]) &&
    any(search.category_ids, listing.category_ids) &&
    any(search.sizes, listing.sizes) &&
    any(search.colors, listing.colors) &&
    (search.seller_id === null || search.seller_id === listing.seller_id) &&
    listing.price >= (search.min_price ?? 0) &&
    listing.price <= (search.max_price ?? Number.POSITIVE_INFINITY)
  )
}

it("whatever fits a search has one of the keys that it lies under", () => {
  let fitting = 0
  fc.assert(
    fc.property(search, listing, (search, listing) => {
      const anchors = anchorsOf(search)
      if (anchors === null || !fits(search, listing)) return
      fitting += 1
      const keys = new Set(keysOf(listing))
      expect(anchors.some((key) => keys.has(key))).toBe(true)
    }),
    { numRuns: 20_000, seed: 7 }
  )
  expect(fitting).toBeGreaterThan(100)
})

const NOTHING: SearchFacts = {
  terms: [],
  brands: [],
  category_ids: [],
  sizes: [],
  colors: [],
  seller_id: null,
  min_price: null,
  max_price: null,
}

it("lies under what is rarest of what it asks for", () => {
  const terms = [
    { words: ["tas"], weight: 1 },
    { words: ["songket", "songkets"], weight: 4 },
  ]
  expect(anchorsOf({ ...NOTHING, terms, brands: ["Zara"] })).toEqual(["w:songket", "w:songkets"])
  const common = terms.slice(0, 1)
  expect(anchorsOf({ ...NOTHING, terms: common, brands: ["Zara"] })).toEqual(["b:zara"])
  expect(
    anchorsOf({ ...NOTHING, category_ids: ["pcat_1"], sizes: ["M"], max_price: 90_000 })
  ).toEqual(["cz:pcat_1/m|0", "cz:pcat_1/m|50000"])
})

it("asks for too little where a price alone is asked for", () => {
  expect(anchorsOf({ ...NOTHING, max_price: 50_000 })).toBeNull()
  expect(anchorsOf(NOTHING)).toBeNull()
})
