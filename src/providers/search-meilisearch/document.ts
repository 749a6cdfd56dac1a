import type { ListingText } from "../../domain/search/listing-text"
import { stemOf } from "../../domain/search/stem"
import { wordsIn } from "../../domain/search/words"

/** Longer texts say the same again. */
const MOST_CHARACTERS = 2_000

/** A listing as Meilisearch finds it. Times are seconds: numbers are compared as such. */
export function documentOf(listing: ListingText) {
  const { id, seller_id, is_buyable, title, kind } = listing
  const brand = wordsIn(listing.brand ?? "")
  return {
    id,
    seller_id,
    is_buyable,
    published_at: Math.floor(listing.published_at.getTime() / 1_000),
    title: plain(title),
    // Found in one word too: "The North Face" as "thenorthface".
    brand: [...new Set([brand.join(" "), brand.join("")])].join(" "),
    kind: plain(kind),
    stems: stemsOf(`${title} ${kind}`),
    description: plain((listing.description ?? "").slice(0, MOST_CHARACTERS)),
  }
}
export type ListingDocument = ReturnType<typeof documentOf>

/** What is sent of what somebody typed: its words without affixes, which every document has as well. */
export function queryOf(typed: string): string {
  return wordsIn(typed).map(stemOf).join(" ")
}

function plain(text: string): string {
  return wordsIn(text).join(" ")
}

/** The words that are others without their affixes, beside which they stand. */
function stemsOf(text: string): string {
  const words = wordsIn(text)
  const known = new Set(words)
  return [...new Set(words.map(stemOf).filter((stem) => !known.has(stem)))].join(" ")
}
