import type { Metadata } from "next"
import { LOCALES, type Locale, pathIn } from "@/locale"
import { textsOf } from "@/texts"

/** Where a page is for search engines: in this language, and in the others. */
export function alternates(locale: Locale, path: string): Metadata["alternates"] {
  const languages = Object.fromEntries(LOCALES.map((each) => [each, pathIn(each, path)]))
  return { canonical: pathIn(locale, path), languages: { ...languages, "x-default": path } }
}

const OWN_PICTURE = { url: "/preview.png", width: 1200, height: 630 }
const REGIONS: Record<Locale, string> = { id: "id_ID", en: "en_GB" }

/**
 * What a link to a page is shown with elsewhere. All of it, each time: what a page says takes the place of what the
 * layout says, as a whole. Title and description are those of the page.
 */
export function preview(
  locale: Locale,
  { path, picture }: { path?: string; picture?: string | null } = {}
): Metadata["openGraph"] {
  return {
    siteName: textsOf(locale).site.name,
    locale: REGIONS[locale],
    alternateLocale: LOCALES.filter((each) => each !== locale).map((each) => REGIONS[each]),
    type: "website",
    ...(path && { url: pathIn(locale, path) }),
    images: [picture ? { url: picture } : OWN_PICTURE],
  }
}
