import type { MedusaContainer } from "@medusajs/framework/types"
import { type Lexicon, lexiconOf } from "../../domain/search/lexicon"
import { SYNONYMS } from "../../domain/search/synonyms"
import {
  type Thesaurus,
  thesaurusOf,
  type Understood,
  understand,
} from "../../domain/search/understand"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { RELUV_MODULE } from "../../modules/reluv"
import { remembered } from "../../shared/remembered"

/** A new word is found at once by who types it; to be completed and corrected it may take so long. */
const lexicons = remembered<Lexicon>({ for_ms: 300_000, meanwhile_ms: 300_000, most: 1 })
const thesauruses = new WeakMap<object, Thesaurus>()

/** What somebody who typed this wants, by the words that listings have. */
export async function understandQuery(
  container: MedusaContainer,
  typed: string
): Promise<Understood> {
  return understand(typed, await lexiconIn(container), thesaurusIn(container))
}

/** The words that can be found, as they were up to five minutes ago. */
export function lexiconIn(container: MedusaContainer): Promise<Lexicon> {
  return lexicons("", async () =>
    lexiconOf(await container.resolve(LISTING_CARD_MODULE).listWords({}))
  )
}

/** Words of the same meaning: ours, and those of the project. */
export function thesaurusIn(container: MedusaContainer): Thesaurus {
  const { options } = container.resolve(RELUV_MODULE)
  const known = thesauruses.get(options) ?? thesaurusOf([...SYNONYMS, ...options.search.synonyms])
  thesauruses.set(options, known)
  return known
}
