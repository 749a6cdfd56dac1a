import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { isLocale, type Locale } from "@/locale"
import { type Texts, textsOf } from "@/texts"

type Params = Promise<{ locale: string }>

/** The language of a page, and its texts. */
export async function pageIn(params: Params): Promise<{ locale: Locale; texts: Texts }> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { locale, texts: textsOf(locale) }
}

/** The head of a page that shows what is somebody's own: no search engine keeps it. */
export function ownHead(
  title: (texts: Texts) => string
): (page: { params: Params }) => Promise<Metadata> {
  return async ({ params }) => {
    const { texts } = await pageIn(params)
    return { title: title(texts), robots: { index: false } }
  }
}
