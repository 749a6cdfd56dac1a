import { stemOf } from "./stem"
import { lettersOf, mayBeTypo, typosBetween } from "./typos"

/** A word that listings have. */
export type KnownWord = {
  word: string
  /** How many have it, about. */
  listings: number
  /** How many of them in what names it: its title, brand, category, colour or size. */
  named: number
}

/** The words that can be found. */
export interface Lexicon {
  /** How many listings have a word; 0 where none has. */
  listings(word: string): number
  /** Other words with the same stem, those of most listings first. */
  kin(word: string): readonly string[]
  /** Words that begin so and name something, those of most listings first. */
  complete(beginning: string, limit: number): string[]
  /** Whether any word begins so. */
  begins(beginning: string): boolean
  /** The word that was most likely meant. */
  correct(word: string): string | undefined
}

const MOST_KIN = 8

export function lexiconOf(words: readonly KnownWord[]): Lexicon {
  const known = new Map(words.map((word) => [word.word, word]))
  // Without a comparison of ours, which would take longer than all the rest: small letters and digits only.
  const sorted = [...known.keys()].toSorted()
  const byStem = new Map<string, string[]>()
  for (const word of sorted) {
    const stem = stemOf(word)
    const kin = byStem.get(stem)
    if (kin) kin.push(word)
    else byStem.set(stem, [word])
  }
  const letters = sorted.map(lettersOf)
  const listings = (word: string) => known.get(word)?.listings ?? 0
  const named = (word: string) => known.get(word)?.named ?? 0
  const beginning = (start: string) => {
    const found: string[] = []
    for (let place = firstFrom(sorted, start); sorted[place]?.startsWith(start); place++) {
      found.push(sorted[place] as string)
    }
    return found
  }
  return {
    listings,
    kin: (word) =>
      (byStem.get(stemOf(word)) ?? [])
        .filter((other) => other !== word)
        .toSorted((a, b) => listings(b) - listings(a) || byLetters(a, b))
        .slice(0, MOST_KIN),
    complete: (start, limit) =>
      beginning(start)
        .filter((word) => named(word) > 0)
        .toSorted((a, b) => named(b) - named(a) || byLetters(a, b))
        .slice(0, limit),
    begins: (start) => sorted[firstFrom(sorted, start)]?.startsWith(start) ?? false,
    correct(word) {
      const most = typosAllowed(word)
      if (most === 0) return undefined
      const mine = lettersOf(word)
      let best: { word: string; cost: number } | undefined
      for (const [place, other] of sorted.entries()) {
        if (!mayBeTypo(mine, letters[place] ?? 0, most) || other === word) continue
        if (typosAllowed(other) === 0) continue
        const typos = typosBetween(word, other, most)
        if (typos > most) continue
        // Hardly anybody gets the first letter wrong; a word that names things is likelier than one in a text.
        const cost = typos + (other[0] === word[0] ? 0 : 1) + (named(other) > 0 ? 0 : 0.5)
        const isBetter =
          !best || cost < best.cost || (cost === best.cost && listings(other) > listings(best.word))
        if (isBetter) best = { word: other, cost }
      }
      return best?.word
    },
  }
}

/** Short words and numbers are what they are: each letter of them makes another. */
function typosAllowed(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

/** Where the words from `start` on begin. */
function firstFrom(sorted: readonly string[], start: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? "") < start) low = middle + 1
    else high = middle
  }
  return low
}

/** As PostgreSQL and `<` order small letters and digits, in any language. */
function byLetters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
