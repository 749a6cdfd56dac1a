import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Term } from "../../domain/search/understand"
import { wordsIn } from "../../domain/search/words"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { ANY_COURIER, type CardFilters } from "../../modules/listing-card/filters"
import type { CardOrder, CardPage, FoundCards } from "../../modules/listing-card/read"
import type { Counted } from "../../modules/listing-card/search"
import type { CardSearch, WordSearch } from "../../modules/listing-card/search-query"
import { RELUV_MODULE } from "../../modules/reluv"
import { remembered } from "../../shared/remembered"
import { findByEngine } from "./search-engine"
import { understandQuery } from "./understand-query"

export type ListingsAsked = {
  q: string
  filters: CardFilters
  /** By relevance where nothing was typed: those published last. */
  order: CardOrder | "relevance"
  page: Omit<CardPage, "order">
}

export type ListingsFound = FoundCards & {
  /** What was typed with its words corrected; null where none was. */
  corrected: string | null
  /** Words that no listing has. */
  unknown: readonly string[]
  /** Whether what is found has all of what was typed, some of it because nothing has all, or nothing has. */
  matched: "all" | "some" | "none"
  /** What each word may be called; to mark it where it is shown. */
  terms: readonly Term[]
  /** What was looked for; null where that was nothing in particular. */
  search: CardSearch | null
}

/** What fits what somebody typed and chose. */
export async function searchListings(
  container: MedusaContainer,
  { q, filters, order, page }: ListingsAsked
): Promise<ListingsFound> {
  const cards = container.resolve(LISTING_CARD_MODULE)
  const find = (search: CardSearch | null, at = page) =>
    order === "relevance" && search
      ? cards.searchCards({ search, filters, page: at })
      : cards.listCards({
          filters,
          page: { ...at, order: order === "relevance" ? "newest" : order },
          search: search ?? undefined,
        })
  const { terms, corrected } = await understandQuery(container, q)
  const byEngine = wordsIn(q).length > 0 ? await findByEngine(container, { q, filters }) : null
  if (byEngine) {
    const { ids, matched } = byEngine
    const search = { ids }
    return { ...(await find(search)), corrected: null, unknown: [], matched, terms, search }
  }
  const unknown = terms
    .filter(({ is_known }) => !is_known)
    .flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words))
  if (terms.length === 0)
    return { ...(await find(null)), corrected, unknown: [], matched: "all", terms, search: null }
  const isFirst = !page.after && page.offset === 0
  for (const [number, search] of attemptsOf(terms).entries()) {
    const found = await find(search)
    // A page behind the last is empty, and the next attempt's is none of the same pages.
    if (isSomething(found) || (!isFirst && isSomething(await find(search, FIRST)))) {
      const missing = number === 0 ? [] : unknown
      return {
        ...found,
        corrected,
        unknown: missing,
        matched: number === 0 ? "all" : "some",
        terms: search.terms,
        search,
      }
    }
  }
  return {
    cards: [],
    next: null,
    corrected,
    unknown,
    matched: "none",
    terms,
    search: { terms, which: "all" },
  }
}

const FIRST = { limit: 1, offset: 0 }

/** What is looked for, until something is found: all of it, all that is known, some of that. */
function attemptsOf(terms: readonly Term[]): WordSearch[] {
  const known = terms.filter(({ is_known }) => is_known)
  const attempts: WordSearch[] = [{ terms, which: "all" }]
  if (known.length > 0 && known.length < terms.length) attempts.push({ terms: known, which: "all" })
  if (known.length > 1) attempts.push({ terms: known, which: "some" })
  return attempts
}

function isSomething({ cards, next }: FoundCards): boolean {
  return cards.length > 0 || next !== null
}

/** Counting looks at all that fits; nobody minds how many there were some seconds ago. */
const counts = remembered<Counted>({ for_ms: 10_000, meanwhile_ms: 20_000, most: 500 })
const overviews = remembered<Counted>({ for_ms: 30_000, meanwhile_ms: 30_000, most: 1 })

/** How many fit, and how many of them have what. */
export function countListings(
  container: MedusaContainer,
  asked: { search: CardSearch | null; filters: CardFilters }
): Promise<Counted> {
  const isOverview = !asked.search && Object.values(asked.filters).every((one) => one === undefined)
  const count = async () => {
    const counted = await container.resolve(LISTING_CARD_MODULE).countFacets(asked)
    const couriers = container.resolve(RELUV_MODULE).courierCodes
    const facets = { ...counted.facets, courier: offeredBy(counted.facets.courier, couriers) }
    return { ...counted, facets }
  }
  return (isOverview ? overviews : counts)(keyOf(asked), count)
}

/** Thousands of ids are no key to be kept. */
function keyOf(asked: object): string {
  return createHash("sha256").update(JSON.stringify(asked)).digest("base64")
}

/** A shop that names no couriers sends with each of the operator's; one that the operator left is no choice. */
function offeredBy(counted: Counted["facets"]["courier"], couriers: readonly string[]) {
  const countOf = (code: string) => counted.find(({ value }) => value === code)?.count ?? 0
  return couriers
    .map((label) => label.toLowerCase())
    .map((value) => ({ value, label: value, count: countOf(value) + countOf(ANY_COURIER) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
