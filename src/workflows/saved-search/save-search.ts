import type { MedusaContainer } from "@medusajs/framework/types"
import { anchorsOf } from "../../domain/saved-search/keys"
import type { Term } from "../../domain/search/understand"
import { matchOf } from "../../modules/listing-card/search-query"
import { SAVED_SEARCH_MODULE } from "../../modules/saved-search"
import { SavedSearchErrors } from "../../modules/saved-search/errors"
import type { SavedFilters } from "../../modules/saved-search/saving"
import { understandQuery } from "../search/understand-query"

export type SaveSearch = SavedFilters & {
  customer_id: string
  name: string
  q: string | null
  alerts: boolean
}

/**
 * Keeps what somebody looks for, with what its words mean now, so that they are told of new listings that fit. Throws
 * `SAVED_SEARCH_TOO_BROAD`, `SAVED_SEARCHES_FULL`. @returns its id
 */
export async function saveSearch(container: MedusaContainer, search: SaveSearch): Promise<string> {
  const understood = search.q ? await understandQuery(container, search.q) : { terms: [] }
  const terms = understood.terms.map(whole)
  const needed = terms.filter(({ is_optional }) => !is_optional)
  const asked = needed.length > 0 ? needed : terms
  const keys = anchorsOf({ ...search, terms: asked.map(underWords) })
  if (keys === null) throw SavedSearchErrors.SAVED_SEARCH_TOO_BROAD()
  const matches = terms.length > 0 ? matchOf({ terms, which: "all" }) : null
  return container.resolve(SAVED_SEARCH_MODULE).saveSearch({ ...search, matches, keys })
}

/** Whoever saves a search has finished typing: what only begins words is a word. */
function whole(term: Term): Term {
  return {
    ...term,
    alternatives: term.alternatives.map((one) =>
      one.nearness === "prefix" ? { ...one, nearness: "typed" } : one
    ),
  }
}

/** The words that a listing may have it by. */
function underWords({ alternatives, weight }: Term): { words: string[]; weight: number } {
  const words = alternatives.flatMap(({ words: [first] }) => first ?? [])
  return { words: [...new Set(words)], weight }
}
