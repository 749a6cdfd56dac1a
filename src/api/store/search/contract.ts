import { z } from "zod"
import { FACETS } from "../../../modules/listing-card/filters"
import { CARD_ORDERS } from "../../../modules/listing-card/read"
import { cursor } from "../../_contract/cursor"
import { page, text, wholeNumber } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { eitherWay } from "../../_contract/several"
import { pageOf } from "../../_shapes/common"
import { ListingView } from "../../_shapes/listing"
import { Matched, SearchFacets, SoldPricesView } from "../../_shapes/search"
import { listingFilters } from "../listings/contract"

const LONGEST_QUERY = 200
const typed = text({ min: 0, max: LONGEST_QUERY })

export const StoreSearch = z
  .strictObject({
    q: typed.default("").describe("what was typed; at most ten words count"),
    ...listingFilters,
    availability: z
      .enum(["available", "all"])
      .default("available")
      .describe("`all`: what is reserved or sold too, by relevance after the rest"),
    order: z.enum(["relevance", ...CARD_ORDERS]).default("relevance"),
    facets: eitherWay().default(true).describe("`false` for pages after the first"),
    ...page(),
    cursor: cursor().optional().describe("`next_cursor` of the page before, in place of `offset`"),
  })
  .refine((query) => !query.cursor || (query.cursor.order === query.order && !query.offset), {
    path: ["cursor"],
    ...say("cursor"),
  })

const answer = pageOf("listings", ListingView).extend({
  next_cursor: z.string().nullable(),
  matched: Matched,
  corrected: z
    .string()
    .nullable()
    .describe("what was looked for in place of what was typed, for 'maksud Anda …'"),
  unknown: z.array(z.string()).describe("words that no listing has"),
  facets: SearchFacets.nullable(),
})

const notes =
  "Words are found with Indonesian affixes, by other words for the same, and typed wrong. By relevance 2000 listings are compared, those published last. Counts may be half a minute old. `facets`: each as if nothing of itself was chosen."

export const searchListings = route("GET /store/search", {
  who: "anyone",
  says: "Listings by what somebody typed and chose, with what else can be chosen",
  notes,
  query: StoreSearch,
  answer,
})

// Not `POST /store/search`, which is Medusa's own.
export const searchListingsByBody = route("POST /store/listings/search", {
  who: "anyone",
  says: "The same, asked in a body",
  notes,
  body: StoreSearch,
  example: { q: "kaos uniqlo", condition: ["like_new", "good"], max_price: 150_000 },
  answer,
})

export const suggestSearches = route("GET /store/search/suggest", {
  who: "anyone",
  says: "What somebody who is typing may want to ask",
  query: z.strictObject({ q: typed }),
  answer: z.strictObject({ suggestions: z.array(z.string()) }),
})

/** What InstantSearch writes: a list of which all must be true, each one filter or a list of which any may. */
const allOf = (one: z.ZodType<string>, most: number) =>
  z
    .array(z.union([one.transform((value) => [value]), z.array(one).min(1).max(most)], say("list")))
    .max(50)
const facetOf = (filter: string) => filter.slice(0, filter.indexOf(":"))
const isOfOneFacet = (any: readonly string[]) => new Set(any.map(facetOf)).size === 1
const facetFilter = z
  .string()
  .max(200)
  .regex(new RegExp(`^(${FACETS.join("|")}):.+$`), say("facet_filter"))
const priceFilter = z.string().regex(/^price *(<=|>=|=|<|>) *\d{1,9}(\.0+)?$/, say("price_filter"))

const names = z.union([
  z
    .string()
    .max(100)
    .transform((name) => (name === "" ? [] : [name])),
  z.array(z.string().max(100)).max(50),
])
/** What widgets send that changes nothing here. */
const ignored = {
  maxValuesPerFacet: z.unknown().optional(),
  tagFilters: z.unknown().optional(),
  clickAnalytics: z.unknown().optional(),
  analytics: z.unknown().optional(),
  analyticsTags: z.unknown().optional(),
  attributesToRetrieve: z.unknown().optional(),
  attributesToHighlight: z.unknown().optional(),
  attributesToSnippet: z.unknown().optional(),
  userToken: z.unknown().optional(),
  facetingAfterDistinct: z.unknown().optional(),
}

export const INDEXES = [
  "listings",
  ...CARD_ORDERS.map((order) => `listings_${order}` as const),
] as const

export const StoreInstantSearch = z.strictObject({
  requests: z
    .array(
      z.strictObject({
        indexName: z.enum(INDEXES),
        type: z.literal("default").optional(),
        params: z
          .strictObject({
            query: typed.default(""),
            page: wholeNumber({ min: 0, max: 100 }).default(0),
            hitsPerPage: wholeNumber({ min: 0, max: 100 }).default(20),
            facets: names.default([]),
            facetFilters: allOf(facetFilter, 50)
              .refine((all) => all.every(isOfOneFacet), say("facet_filter"))
              .default([]),
            numericFilters: allOf(priceFilter, 1).default([]),
            highlightPreTag: z.string().max(100).default("<em>"),
            highlightPostTag: z.string().max(100).default("</em>"),
            ...ignored,
          })
          .prefault({}),
      }),
      say("list")
    )
    .min(1)
    .max(FACETS.length + 2),
})

const Hit = ListingView.extend({
  objectID: z.string(),
  _highlightResult: z.record(
    z.string(),
    z.strictObject({
      value: z.string(),
      matchLevel: z.enum(["none", "partial", "full"]),
      matchedWords: z.array(z.string()),
    })
  ),
})

export const InstantSearchResult = z.strictObject({
  index: z.string(),
  query: z.string(),
  hits: z.array(Hit),
  nbHits: z.int(),
  page: z.int(),
  nbPages: z.int(),
  hitsPerPage: z.int(),
  processingTimeMS: z.int(),
  params: z.string(),
  exhaustiveNbHits: z.boolean(),
  facets: z.record(z.string(), z.record(z.string(), z.int())),
  facets_stats: z.record(z.string(), z.strictObject({ min: z.int(), max: z.int() })),
  queryAfterRemoval: z.string().optional().describe("what was typed, corrected"),
})

export const instantSearch = route("POST /store/listings/instantsearch", {
  who: "anyone",
  says: "The same for the widgets of InstantSearch: several questions at once",
  notes:
    "Indexes are `listings` (by relevance), `listings_newest`, `listings_cheapest`, `listings_dearest`, `listings_popular` and `listings_ending_soon`. Attributes for facets are those of `GET /store/search`; `price` takes numeric filters too.",
  body: StoreInstantSearch,
  example: {
    requests: [{ indexName: "listings", params: { query: "kaos", facets: ["brand"] } }],
  },
  answer: z.strictObject({ results: z.array(InstantSearchResult) }),
})

export const soldPrices = route("GET /store/sold-prices", {
  who: "anyone",
  says: "What pieces of a brand in a category are usually sold for",
  query: z.strictObject({ brand: text({ max: 100 }), category_id: text({ max: 64 }) }),
  answer: z.strictObject({
    sold_prices: SoldPricesView.nullable().describe("null while fewer than five were sold"),
  }),
})
