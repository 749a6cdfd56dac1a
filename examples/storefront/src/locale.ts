/** The languages of the storefront; the first one has no prefix in addresses. */
export const LOCALES = ["id", "en"] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = "id"

export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/** Where a page is in a language: `/search` in Indonesian, `/en/search` in English. */
export function pathIn(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path
  return path === "/" ? `/${locale}` : `/${locale}${path}`
}

/** Which language an address is in, and which page. */
export function splitPath(pathname: string): { locale: Locale; path: string; isNamed: boolean } {
  const [, first, ...rest] = pathname.split("/")
  return isLocale(first)
    ? { locale: first, path: `/${rest.join("/")}`, isNamed: true }
    : { locale: DEFAULT_LOCALE, path: pathname, isNamed: false }
}
