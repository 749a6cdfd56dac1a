import { useTranslation } from "react-i18next"
import { wib } from "./dates"
import { splitOutcome } from "./outcome"
import { readSentence } from "./reason"
import { rupiah } from "./rupiah"

/** The namespace of our texts, beside the dashboard's own. */
const NAMESPACE = "reluv"

/** Values of sentences that are words of a list, and those that are rupiah. */
const WORDS: Record<string, string> = {
  courierStatus: "courierStatuses",
  paymentType: "paymentTypes",
  partStatus: "sellerOrderStatuses",
  decision: "decided",
  fact: "facts",
}
const AMOUNTS = new Set(["part", "whole", "amount"])

/** Our texts and dates in the operator's language. */
export function useTexts() {
  const { t, i18n } = useTranslation(NAMESPACE)
  const language = i18n.resolvedLanguage ?? i18n.language

  /**
   * A word of a list in the texts: `paid`, or a sentence of the server such as "the checkout
   * failed" under the key `the_checkout_failed`. What the list lacks is shown as it came.
   */
  const word = (list: string, key: string): string => {
    const name = key.toLowerCase().replace(/[^a-z0-9]+/g, "_")
    return t(`${list}.${name}`, { defaultValue: key })
  }

  /** A value in a sentence of the server, as people read it. */
  const spell = (name: string, value: string): string => {
    const list = WORDS[name]
    if (list) return word(list, value)
    return AMOUNTS.has(name) ? rupiah(Number(value)) : value
  }

  /** Why something changed or waits. */
  const reason = (text: string): string => {
    const sentence = readSentence(text)
    if (!sentence) return word("reasons", text)
    const values: Record<string, string> = {}
    for (const [name, value] of Object.entries(sentence.values)) values[name] = spell(name, value)
    return t(`sentences.${sentence.key}`, values)
  }

  /** What came of a webhook. */
  const outcome = (text: string): string => {
    const { decision, why } = splitOutcome(text)
    return why ? `${word("outcomes", decision)}: ${reason(why)}` : reason(text)
  }

  return { t, language, word, reason, outcome, time: (at: string | Date) => wib(at, language) }
}
