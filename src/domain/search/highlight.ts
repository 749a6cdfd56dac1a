import type { Term } from "./understand"
import { wordsIn } from "./words"

export type Highlighted = {
  /** The text, with its words that were found between the marks. */
  value: string
  matchLevel: "none" | "partial" | "full"
  matchedWords: string[]
}

/** What of a text is why it was found. It is as it was written: whoever shows it as HTML escapes it. */
export function highlight(
  text: string,
  terms: readonly Term[],
  { before, after }: { before: string; after: string }
): Highlighted {
  const matched = new Map<Term, string>()
  const value = text.replace(/[\p{L}\p{N}\p{M}'’`]+/gu, (written) => {
    const word = wordsIn(written).join("")
    const term = terms.find((one) => isOf(one, word))
    if (!term) return written
    matched.set(term, word)
    return before + written + after
  })
  return {
    value,
    matchLevel: matched.size === 0 ? "none" : matched.size < terms.length ? "partial" : "full",
    matchedWords: [...matched.values()],
  }
}

function isOf({ alternatives }: Term, word: string): boolean {
  return alternatives.some(({ words, nearness }) =>
    words.some((one) => one === word || (nearness === "prefix" && word.startsWith(one)))
  )
}
