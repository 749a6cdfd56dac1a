import { text } from "../core/json"

/** One document as it was sent: its id, words and numbers. */
export type Document = Record<string, unknown> & { id: string }

export type Settings = {
  searchableAttributes: string[]
  filterableAttributes: string[]
  rankingRules: string[]
  stopWords: string[]
  synonyms: Record<string, string[]>
  typoTolerance: {
    enabled: boolean
    minWordSizeForTypos: { oneTypo: number; twoTypos: number }
    disableOnNumbers: boolean
  }
  pagination: { maxTotalHits: number }
}

/** Lower is better, compared one after another: words that are missing, typos, place among attributes, then a number. */
type Rank = number[]

const MOST_WORDS = 10

/** Ids of the documents that fit, the best first; what Meilisearch does at least, in its order of rules. */
export function search(
  documents: Iterable<Document>,
  settings: Settings,
  { q, strategy }: { q: string; strategy: "all" | "last" }
): string[] {
  const words = wordsOf(q)
    .filter((word) => !settings.stopWords.includes(word))
    .slice(0, MOST_WORDS)
  const found: { id: string; rank: Rank }[] = []
  for (const document of documents) {
    const rank = rankOf(document, words, settings, strategy)
    if (rank) found.push({ id: document.id, rank })
  }
  return found.sort((a, b) => compare(a.rank, b.rank)).map(({ id }) => id)
}

function rankOf(
  document: Document,
  words: readonly string[],
  settings: Settings,
  strategy: "all" | "last"
): Rank | null {
  const { searchableAttributes } = settings
  const texts = searchableAttributes.map((name) => wordsOf(text(document[name]) ?? ""))
  let [typos, places, has] = [0, 0, 0]
  for (const [number, word] of words.entries()) {
    const hit = bestHit(texts, { word, is_last: number === words.length - 1 }, settings)
    if (!hit) break
    typos += hit.typos
    places += hit.place
    has += 1
  }
  // "last" drops words from the end, never the first.
  if (has < words.length && (strategy === "all" || has === 0)) return null
  const newest = settings.rankingRules
    .filter((rule) => rule.endsWith(":desc"))
    .map((rule) => -Number(document[rule.slice(0, -":desc".length)] ?? 0))
  return [words.length - has, typos, places, ...newest]
}

function bestHit(
  texts: readonly string[][],
  asked: { word: string; is_last: boolean },
  settings: Settings
): { typos: number; place: number } | null {
  const synonyms = (settings.synonyms[asked.word] ?? []).map((phrase) => phrase.split(" "))
  const hits = texts.flatMap((text, place) => [
    ...text.flatMap((word) => {
      const typos = distance(word, asked, settings)
      return typos === null ? [] : [{ typos, place }]
    }),
    ...synonyms
      .filter((phrase) => text.join(" ").includes(phrase.join(" ")))
      .map(() => ({ typos: 0, place: place + 0.5 })),
  ])
  return hits.sort((a, b) => a.typos - b.typos || a.place - b.place)[0] ?? null
}

/** How many typos a word of a document is from what was typed; null for another word. */
function distance(
  word: string,
  { word: typed, is_last }: { word: string; is_last: boolean },
  { typoTolerance }: Settings
): number | null {
  if (word === typed) return 0
  if (is_last && word.startsWith(typed)) return 0
  const { enabled, disableOnNumbers, minWordSizeForTypos } = typoTolerance
  if (!enabled || (disableOnNumbers && /^\d+$/.test(typed))) return null
  const { oneTypo, twoTypos } = minWordSizeForTypos
  const allowed = typed.length >= twoTypos ? 2 : typed.length >= oneTypo ? 1 : 0
  // A wrong first letter counts as two.
  const typos = edits(typed, word) + (typed[0] === word[0] ? 0 : 1)
  return typos <= allowed ? typos : null
}

/** Letters to change, add, leave out or swap with their neighbour. */
function edits(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0))
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const row = rows[i] as number[]
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (same ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      )
    }
  }
  return at(a.length, b.length)
}

function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

function compare(a: Rank, b: Rank): number {
  for (const [n, value] of a.entries()) {
    const other = b[n] ?? 0
    if (value !== other) return value - other
  }
  return 0
}
