import { listings } from "../seed/data/listings"

const titles = [...new Set(listings.map(({ title }) => title.toLowerCase()))]
const wordsOf = (title: string) => title.split(/[^a-z]+/).filter((word) => word.length > 2)
const unlike = (all: readonly string[]) => [...new Set(all)].filter((text) => text !== "")

const firstWords = unlike(titles.map((title) => wordsOf(title)[0] ?? ""))
const pairs = unlike(titles.map((title) => wordsOf(title).slice(0, 2).join(" ")))
/** Without its third letter. */
const misspelt = firstWords
  .filter((word) => word.length > 4)
  .map((word) => word.slice(0, 2) + word.slice(3))
/** As somebody types them, letter by letter. */
const beginnings = unlike(pairs.flatMap((pair) => [2, 3, 4, 6, 9].map((end) => pair.slice(0, end))))

const search = (q: string, more = "") => `/store/search?limit=20&q=${encodeURIComponent(q)}${more}`
/** Each with prices that no other one asks for: nothing was counted before. */
const chosen = Array.from({ length: 400 }, (_, n) =>
  search(
    firstWords[n % firstWords.length] ?? "",
    `&condition=good&condition=like_new&max_price=${150_000 + n * 500}`
  )
)

/** What shoppers search by, with all facets counted: words that many type, and choices that nobody else made. */
export const SEARCHES: Record<string, string[]> = {
  "search, one word": firstWords.map((word) => search(word)),
  "search, two words": pairs.map((pair) => search(pair)),
  "search, misspelt": misspelt.map((word) => search(word)),
  "search, one word and choices of one's own": chosen,
  suggest: beginnings.map((q) => `/store/search/suggest?q=${encodeURIComponent(q)}`),
}
