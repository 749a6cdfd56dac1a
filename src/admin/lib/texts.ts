import { useTranslation } from "react-i18next"
import { wib } from "./dates"
import { splitOutcome } from "./outcome"
import { vendorSays } from "./reason"

/** The namespace of our texts, beside the dashboard's own. */
export const NAMESPACE = "reluv"

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

  /** Why something changed or waits. */
  const reason = (text: string): string => {
    const said = vendorSays(text)
    return said ? t("vendorSays", said) : word("reasons", text)
  }

  /** What came of a webhook. */
  const outcome = (text: string): string => {
    const { decision, why } = splitOutcome(text)
    return [word("outcomes", decision), why && reason(why)].filter(Boolean).join(": ")
  }

  return { t, word, reason, outcome, time: (at: string | Date) => wib(at, language) }
}
