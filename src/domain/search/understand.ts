import { LEFT_OUT, OPTIONAL } from "./common-words"
import type { Lexicon } from "./lexicon"
import { stemOf } from "./stem"
import { wordsIn } from "./words"

/** How near an alternative is to what was typed: the nearer, the earlier what has it is shown. */
export type Nearness = "typed" | "kin" | "scattered" | "prefix" | "synonym"

/** Words that stand one after another, or one alone; scattered, they stand anywhere; of a prefix the rest is open. */
export type Alternative = { words: readonly string[]; nearness: Nearness }

/** One thing that was asked for, and all that it may be called. */
export type Term = {
  alternatives: readonly Alternative[]
  /** It helps to choose among what is found. */
  is_optional: boolean
  /** How few listings have it: 1 to 4. */
  weight: number
  /** False of words that no listing had when words were last read, nor any like them. */
  is_known: boolean
}

/** What somebody who typed something wants. */
export type Understood = {
  terms: readonly Term[]
  /** What was typed with its words corrected; null where none was. */
  corrected: string | null
}

/** Of longer ones the rest is left out: nobody types more, and each word costs. */
export const MOST_WORDS = 10

/** Groups of words with the same meaning, by the first of their words. */
export type Thesaurus = ReadonlyMap<string, readonly { words: string[]; others: string[][] }[]>

export function thesaurusOf(groups: readonly (readonly string[])[]): Thesaurus {
  const found = new Map<string, { words: string[]; others: string[][] }[]>()
  for (const group of groups) {
    const phrases = group.map(significant)
    for (const words of phrases) {
      const [first] = words
      if (first === undefined) continue
      const others = phrases.filter((other) => other.join(" ") !== words.join(" "))
      found.set(first, [...(found.get(first) ?? []), { words, others }])
    }
  }
  // The longest first: "tas ransel" before "tas".
  for (const phrases of found.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** Reads what somebody typed. `lexicon` has the words that can be found. */
export function understand(typed: string, lexicon: Lexicon, thesaurus: Thesaurus): Understood {
  const words = significant(typed).slice(0, MOST_WORDS)
  const right = words.map((word) => correctedWord(word, lexicon, thesaurus))
  const terms: Term[] = []
  for (let place = 0; place < right.length; ) {
    const { term, taken } = termAt(right, place, lexicon, thesaurus)
    terms.push(term)
    place += taken
  }
  const corrected = right.some((word, place) => word !== words[place]) ? right.join(" ") : null
  return { terms, corrected }
}

/** The words that say something; all of them where none does. */
function significant(text: string): string[] {
  const words = wordsIn(text)
  const telling = words.filter((word) => !LEFT_OUT.has(word))
  return telling.length > 0 ? telling : words
}

function correctedWord(word: string, lexicon: Lexicon, thesaurus: Thesaurus): string {
  const isKnown =
    lexicon.listings(word) > 0 ||
    thesaurus.has(word) ||
    OPTIONAL.has(word) ||
    lexicon.kin(word).length > 0 ||
    thesaurus.has(stemOf(word)) ||
    isBeginning(word, lexicon)
  return isKnown ? word : (lexicon.correct(word) ?? word)
}

function isBeginning(word: string, lexicon: Lexicon): boolean {
  return word.length >= 3 && lexicon.begins(word)
}

function termAt(
  words: readonly string[],
  place: number,
  lexicon: Lexicon,
  thesaurus: Thesaurus
): { term: Term; taken: number } {
  const word = words[place] ?? ""
  const phrases = thesaurus.get(word) ?? thesaurus.get(stemOf(word)) ?? []
  const said = phrases.filter(({ words: phrase }) =>
    phrase.every((part, step) => step === 0 || part === words[place + step])
  )
  const longest = said[0]?.words.length ?? 1
  const next = words[place + 1]
  if (longest === 1 && next !== undefined && lexicon.listings(word + next) > 0) {
    const joined = [word + next]
    const others = (thesaurus.get(word + next) ?? []).flatMap((phrase) => phrase.others)
    return { term: termOf([[word, next], joined], others, lexicon), taken: 2 }
  }
  const meaning = said.filter(({ words: phrase }) => phrase.length === longest)
  // The words as they stand in the list: "kemejanya flanel" is said "kemeja flanel".
  const [first] = meaning
  const typed = longest > 1 && first ? first.words : [word]
  const others = meaning.flatMap(({ words: phrase, others: rest }) => [phrase, ...rest])
  return { term: termOf([typed], others, lexicon), taken: longest }
}

function termOf(
  typed: readonly (readonly string[])[],
  synonyms: readonly (readonly string[])[],
  lexicon: Lexicon
): Term {
  const alternatives = new Map<string, Alternative>()
  const add = (words: readonly string[], nearness: Nearness) => {
    const key = words.join(" ")
    if (!alternatives.has(key)) alternatives.set(key, { words, nearness })
  }
  const isKnown = (words: readonly string[]) => words.every((word) => lexicon.listings(word) > 0)
  for (const words of typed.filter(isKnown)) add(words, "typed")
  for (const words of typed) {
    const [word, ...more] = words
    if (word === undefined) continue
    if (more.length === 0) for (const kin of lexicon.kin(word)) add([kin], "kin")
    // "kemeja kotak" is a "kemeja merah kotak" too.
    else if (isKnown(words))
      alternatives.set(`${words.join(" ")} scattered`, { words, nearness: "scattered" })
  }
  for (const words of synonyms.filter(isKnown)) add(words, "synonym")
  const [[word = "", ...more] = []] = typed
  // What is no word yet may become one: it is being typed.
  if (alternatives.size === 0 && more.length === 0 && isBeginning(word, lexicon)) {
    add([word], "prefix")
  }
  const count = [...alternatives.values()].reduce(
    (sum, { words }) => sum + Math.min(...words.map((word) => lexicon.listings(word))),
    0
  )
  const is_known = alternatives.size > 0
  // It may have come since.
  if (!is_known) for (const words of typed) add(words, "typed")
  return {
    alternatives: [...alternatives.values()],
    is_known,
    is_optional: more.length === 0 && OPTIONAL.has(word),
    weight: weightOf(count),
  }
}

/** What few have says more about what is wanted. */
function weightOf(listings: number): number {
  if (listings <= 10) return 4
  if (listings <= 100) return 3
  return listings <= 1_000 ? 2 : 1
}
