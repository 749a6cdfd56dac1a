import { type Locale, pathIn, splitPath } from "../locale"

/** A page of this storefront by what an address names it with; anything else is home. */
export function ownPath(next: string): string {
  const own = new URL("http://own.invalid")
  const wanted = URL.canParse(next, own) ? new URL(next, own) : own
  if (wanted.origin !== own.origin) return "/"
  // Two slashes at its beginning would be another site.
  return wanted.pathname.replace(/^\/+/, "/") + wanted.search
}

/** The login of somebody who wanted a page, and comes back to it. */
export function loginPath(page: string): string {
  return `${pathIn(localeOf(page), "/login")}?next=${encodeURIComponent(page)}`
}

function localeOf(page: string): Locale {
  return splitPath(page.split("?")[0] ?? "/").locale
}

/** The same of somebody whose login could not be renewed just now: it says so, and has the way back. */
export function loginLater(page: string): string {
  return `${loginPath(page)}&later=1`
}

/** The same of somebody whose account an operator has closed. */
export function loginBanned(page: string): string {
  return `${pathIn(localeOf(page), "/login")}?banned=1`
}
