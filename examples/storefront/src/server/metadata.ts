import type { Metadata } from "next"
import { LOCALES, type Locale, pathIn } from "@/locale"

/** Where a page is for search engines: in this language, and in the others. */
export function alternates(locale: Locale, path: string): Metadata["alternates"] {
  const languages = Object.fromEntries(LOCALES.map((each) => [each, pathIn(each, path)]))
  return { canonical: pathIn(locale, path), languages: { ...languages, "x-default": path } }
}
