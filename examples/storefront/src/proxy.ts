import { type NextRequest, NextResponse } from "next/server"
import { DEFAULT_LOCALE, pathIn, splitPath } from "./locale"
import { COOKIE } from "./server/cookies"
import { contentSecurityPolicy } from "./server/security"
import { freshTokens, keepTokens } from "./server/session"
import { loginLater, loginPath } from "./server/ways"

/** Pages of somebody's own, which show a skeleton while they are on their way. */
const OWN_PAGES =
  /^\/(?:account|checkout|conversations|notifications|offers|orders|saved-searches|seller)(?:\/|$)/

/** Before every page: its language, a login that goes on, and a policy with a nonce of its own. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const url = request.nextUrl.clone()
  const { locale, path, isNamed } = splitPath(url.pathname)
  if (isNamed && locale === DEFAULT_LOCALE) {
    url.pathname = path
    return NextResponse.redirect(url, 308)
  }

  const nonce = Buffer.from(crypto.randomUUID()).toString("base64")
  const policy = contentSecurityPolicy(nonce)
  const session = await freshTokens(request)
  // What is rendered now reads the new token, not the one that the browser has sent.
  for (const [name, value] of session.changed) request.cookies.set(name, value)
  for (const name of session.ended) request.cookies.delete(name)
  // Too old to be shown to Reluv. The browser keeps it, and the refresh token with it.
  if (session.isUnknown) request.cookies.delete(COOKIE.token)

  if (!request.cookies.has(COOKIE.token) && OWN_PAGES.test(path)) {
    // Before anything is rendered: a page that is on its way already cannot send anybody elsewhere.
    const page = pathIn(locale, path) + url.search
    const login = session.isUnknown ? loginLater(page) : loginPath(page)
    const redirect = NextResponse.redirect(new URL(login, url))
    keepTokens(redirect.cookies, session)
    return redirect
  }

  const headers = new Headers(request.headers)
  headers.set("content-security-policy", policy)
  headers.set("x-nonce", nonce)
  headers.set("x-locale", locale)
  headers.set("x-path", path + url.search)
  url.pathname = `/${locale}${path === "/" ? "" : path}`
  const response = NextResponse.rewrite(url, { request: { headers } })
  response.headers.set("content-security-policy", policy)
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin")
  response.headers.set("x-content-type-options", "nosniff")
  response.headers.set("permissions-policy", "camera=(self), geolocation=(self), microphone=()")
  keepTokens(response.cookies, session)
  if (request.cookies.has(COOKIE.token)) response.headers.set("cache-control", "private, no-store")
  return response
}

export const config = {
  // Not what is served to programs, nor the files of `public` and those that Next makes.
  matcher:
    "/((?!api/|_next/|(?:icon\\.svg|robots\\.txt|sitemap\\.xml|preview\\.png|favicon\\.ico)$).*)",
}
