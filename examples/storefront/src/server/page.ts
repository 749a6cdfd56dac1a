import { notFound } from "next/navigation"
import { isLocale, type Locale } from "@/locale"
import { type Texts, textsOf } from "@/texts"

/** The language of a page, and its texts. */
export async function pageIn(
  params: Promise<{ locale: string }>
): Promise<{ locale: Locale; texts: Texts }> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { locale, texts: textsOf(locale) }
}
