import type { Alternative, Nearness, Term } from "../../domain/search/understand"

/** What is looked for: cards with all of it, or with some. */
export type WordSearch = { terms: readonly Term[]; which: "all" | "some" }
/** What a search engine found: these, the best first. */
type RankedSearch = { ids: readonly string[] }
export type CardSearch = WordSearch | RankedSearch

/** Which cards are found, as SQL. */
export function foundBy(search: CardSearch): { says: string; parameters: unknown[] } {
  return "ids" in search
    ? { says: "id = any(?::text[])", parameters: [search.ids] }
    : { says: "search @@ ?::tsquery", parameters: [matchOf(search)] }
}

/** By where a word stands (`search-text.ts`) and how near it is to what was typed. */
const POINTS: Record<"A" | "B" | "C" | "D", Record<Nearness, number>> = {
  A: { typed: 12, kin: 11, scattered: 11, prefix: 11, synonym: 10 },
  B: { typed: 9, kin: 8, scattered: 8, prefix: 8, synonym: 7 },
  C: { typed: 6, kin: 5, scattered: 5, prefix: 5, synonym: 5 },
  D: { typed: 3, kin: 2, scattered: 2, prefix: 2, synonym: 1 },
}
type Place = keyof typeof POINTS
const PLACES = Object.keys(POINTS) as Place[]

/** The cards that have every term, or at least one of them, as a tsquery. */
export function matchOf({ terms, which }: WordSearch): string {
  const needed = terms.filter(({ is_optional }) => !is_optional)
  const asked = needed.length > 0 ? needed : terms
  return asked
    .map(({ alternatives }) => `(${alternatives.map((one) => anywhere(one)).join(" | ")})`)
    .join(which === "all" ? " & " : " | ")
}

/** How well a card fits, as SQL: the sum of what each term gives where it stands best. At most 480. */
export function pointsOf(terms: readonly Term[]): { says: string; parameters: string[] } {
  const parameters: string[] = []
  const sums = terms.map(({ alternatives, weight }) => {
    const cases = casesOf(alternatives).map(({ query, points }) => {
      parameters.push(query)
      return `when search @@ ?::tsquery then ${points * weight}`
    })
    return `case ${cases.join(" ")} else 0 end`
  })
  return { says: sums.join(" + "), parameters }
}

function casesOf(alternatives: readonly Alternative[]): { query: string; points: number }[] {
  const queries = new Map<number, string[]>()
  for (const one of alternatives) {
    for (const place of PLACES) {
      const points = POINTS[place][one.nearness]
      queries.set(points, [...(queries.get(points) ?? []), at(place, one)])
    }
  }
  return [...queries]
    .toSorted(([a], [b]) => b - a)
    .map(([points, each]) => ({ points, query: each.join(" | ") }))
}

function anywhere({ words, nearness }: Alternative): string {
  return inOrder(words, nearness === "prefix" ? ":*" : "", betweenWords(nearness))
}

function at(place: Place, { words, nearness }: Alternative): string {
  const between = betweenWords(nearness)
  const label = (where: Place) => (nearness === "prefix" ? `:*${where}` : `:${where}`)
  const [first = "", ...more] = words
  if (place !== "A" || more.length === 0) return inOrder(words, label(place), between)
  return `('${first}':A & ${inOrder(words, label("B"), between)})`
}

function betweenWords(nearness: Nearness): string {
  return nearness === "scattered" ? " & " : " <-> "
}

/** Words are small letters and digits only: no quote can be among them. */
function inOrder(words: readonly string[], label: string, between: string): string {
  return `(${words.map((word) => `'${word}'${label}`).join(between)})`
}
