import type { Locale } from "../locale"
import { en } from "./en"
import { id, type Texts } from "./id"

export type { Texts } from "./id"

const ALL: Record<Locale, Texts> = { id, en }

/** For pages, on the server: what runs in a browser is given the texts that it shows. */
export function textsOf(locale: Locale): Texts {
  return ALL[locale]
}
