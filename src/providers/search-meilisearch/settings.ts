import { createHash } from "node:crypto"
import { LEFT_OUT } from "../../domain/search/common-words"
import { wordsIn } from "../../domain/search/words"

/** Documents that one search may find at most. */
export const MOST_FOUND = 10_000
/** Meilisearch looks words of at most three up, and reads so many synonyms of each; the rest it leaves out in silence. */
const MOST_WORDS = 3
const MOST_SYNONYMS = 50

/** How an index finds listings, as Meilisearch's settings. `thesaurus`: groups of words with one meaning. */
export function settingsOf(thesaurus: readonly (readonly string[])[]) {
  return {
    // In the order of their weight: what a title says first is what the thing is.
    searchableAttributes: ["title", "brand", "kind", "stems", "description"],
    displayedAttributes: ["id"],
    filterableAttributes: ["is_buyable", "seller_id"],
    sortableAttributes: [],
    // Those that servers of every version know.
    rankingRules: [
      "words",
      "typo",
      "proximity",
      "attribute",
      "sort",
      "exactness",
      "published_at:desc",
    ],
    stopWords: [...LEFT_OUT].sort(),
    synonyms: synonymsOf(thesaurus),
    typoTolerance: {
      enabled: true,
      // "baju" and "tas" are mistyped as well; sizes and model numbers are not.
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
      disableOnNumbers: true,
    },
    pagination: { maxTotalHits: MOST_FOUND },
  }
}
export type IndexSettings = ReturnType<typeof settingsOf>

/** An index that is made otherwise has another name: both can be there at once. */
export function indexName(prefix: string, settings: IndexSettings): string {
  const hash = createHash("sha256").update(JSON.stringify(settings)).digest("hex")
  return `${prefix}_${hash.slice(0, 12)}`
}

/** Both ways, each from every phrase of a group to the others. */
function synonymsOf(thesaurus: readonly (readonly string[])[]): Record<string, string[]> {
  const found = new Map<string, Set<string>>()
  for (const group of thesaurus) {
    const phrases = [...new Set(group.map((phrase) => wordsIn(phrase).join(" ")))].filter(Boolean)
    for (const phrase of phrases) {
      if (phrase.split(" ").length > MOST_WORDS) continue
      const others = found.get(phrase) ?? new Set<string>()
      for (const other of phrases) if (other !== phrase) others.add(other)
      found.set(phrase, others)
    }
  }
  return Object.fromEntries(
    [...found]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([phrase, others]) => [phrase, [...others].sort().slice(0, MOST_SYNONYMS)])
  )
}
