import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type { Condition } from "../../domain/listing/condition"
import { highlight } from "../../domain/search/highlight"
import type { Term } from "../../domain/search/understand"
import {
  type CardFilters,
  FACETS,
  type Facet,
  PRICE_RANGES,
} from "../../modules/listing-card/filters"
import { CARD_ORDERS, inOrder } from "../../modules/listing-card/read"
import type { Counted } from "../../modules/listing-card/search"
import { countListings, searchListings } from "../../workflows/search/search-listings"
import type { ListingView } from "../_shapes/listing"
import type { InstantSearchResult, StoreInstantSearch } from "../store/search/contract"
import { listingJson } from "./cards"

type Request = z.infer<typeof StoreInstantSearch>["requests"][number]
type Params = Request["params"]

/** As many pages as are compared by relevance. */
const MOST_FOUND = 2_000

/** One of InstantSearch's questions, answered as it expects. */
export async function instantResult(
  container: MedusaContainer,
  { indexName, params }: Request
): Promise<z.infer<typeof InstantSearchResult>> {
  const began = performance.now()
  const { query, page, hitsPerPage } = params
  const order = CARD_ORDERS.find((one) => indexName === `listings_${one}`) ?? "relevance"
  const filters = inOrder(order, filtersOf(params))
  // Asked for none, it wants to know of what there would be.
  const asked = { limit: Math.max(hitsPerPage, 1), offset: page * hitsPerPage }
  const found = await searchListings(container, { q: query, filters, order, page: asked })
  const counted = await countListings(container, { search: found.search, filters })
  const { corrected, terms } = found
  const marks = { before: params.highlightPreTag, after: params.highlightPostTag }
  return {
    index: indexName,
    query,
    hits: found.cards
      .slice(0, hitsPerPage)
      .map((card) => hitOf(JSON.parse(listingJson(card)) as ListingView, terms, marks)),
    nbHits: counted.count,
    page,
    nbPages: hitsPerPage && Math.ceil(Math.min(counted.count, MOST_FOUND) / hitsPerPage),
    hitsPerPage,
    processingTimeMS: Math.round(performance.now() - began),
    params: new URLSearchParams({ query, page: String(page) }).toString(),
    exhaustiveNbHits: counted.count < MOST_FOUND,
    ...facetsOf(params.facets, counted),
    ...(corrected !== null && { queryAfterRemoval: corrected }),
  }
}

/** Widgets show a title and a brand with what was found marked. */
function hitOf(
  listing: ListingView,
  terms: readonly Term[],
  marks: { before: string; after: string }
) {
  const { title, brand } = listing
  return {
    ...listing,
    objectID: listing.id,
    _highlightResult: {
      title: highlight(title, terms, marks),
      ...(brand !== null && { brand: highlight(brand, terms, marks) }),
    },
  }
}

function facetsOf(names: readonly string[], { facets, prices }: Counted) {
  const asked = names.includes("*") ? FACETS : FACETS.filter((facet) => names.includes(facet))
  const stats: z.infer<typeof InstantSearchResult>["facets_stats"] = {}
  if (prices && asked.includes("price")) stats.price = prices
  const counts = (facet: Facet) =>
    Object.fromEntries(facets[facet].map(({ value, count }) => [value, count]))
  return {
    facets: Object.fromEntries(asked.map((facet) => [facet, counts(facet)])),
    facets_stats: stats,
  }
}

function filtersOf({ facetFilters, numericFilters }: Params): CardFilters {
  const chosen = new Map<string, string[]>()
  for (const any of facetFilters) {
    const [first = ""] = any
    const facet = first.slice(0, first.indexOf(":"))
    const values = any.map((one) => one.slice(facet.length + 1))
    const before = chosen.get(facet)
    chosen.set(facet, before ? before.filter((value) => values.includes(value)) : values)
  }
  const prices = numericFilters.flat().map(priceOf)
  return {
    category_id: chosen.get("category"),
    condition: chosen.get("condition") as Condition[] | undefined,
    brand: chosen.get("brand"),
    size: chosen.get("size"),
    color: chosen.get("color"),
    city: chosen.get("city"),
    province: chosen.get("province"),
    courier: chosen.get("courier"),
    price_range: chosen.get("price")?.filter((range) => PRICE_RANGES.includes(range)),
    min_price: highest(prices.map(({ least }) => least)),
    max_price: lowest(prices.map(({ most }) => most)),
  }
}

function priceOf(filter: string): { least?: number; most?: number } {
  const [, sign = "", digits] = /(<=|>=|=|<|>) *(\d+)/.exec(filter) ?? []
  const price = Number(digits)
  if (sign === ">") return { least: price + 1 }
  if (sign === "<") return { most: price - 1 }
  return { ...(sign !== "<=" && { least: price }), ...(sign !== ">=" && { most: price }) }
}

function highest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}

function lowest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length > 0 ? Math.min(...known) : undefined
}
