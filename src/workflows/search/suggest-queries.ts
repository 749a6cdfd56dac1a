import type { MedusaContainer } from "@medusajs/framework/types"
import { understand } from "../../domain/search/understand"
import { wordsIn } from "../../domain/search/words"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { lexiconIn, thesaurusIn } from "./understand-query"

const MOST = 8

/**
 * What somebody who is typing may want to ask: what was typed, with its last word completed by words that
 * something on sale has together with those before it. Of one word it asks no table.
 */
export async function suggestQueries(container: MedusaContainer, typed: string): Promise<string[]> {
  const lexicon = await lexiconIn(container)
  const words = wordsIn(typed)
  const beginning = words.pop()
  if (beginning === undefined) return []
  const before = words.join(" ")
  const { terms, corrected } = understand(before, lexicon, thesaurusIn(container))
  const completions =
    terms.length === 0
      ? lexicon.complete(beginning, MOST)
      : await container
          .resolve(LISTING_CARD_MODULE)
          .completeAmong({ terms, beginning, limit: MOST })
  const corrections = lexicon.correct(beginning)
  const found = completions.length === 0 && corrections !== undefined ? [corrections] : completions
  return found.map((word) => [corrected ?? before, word].filter(Boolean).join(" "))
}
