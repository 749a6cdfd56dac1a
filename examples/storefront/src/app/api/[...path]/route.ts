import { type NextRequest, NextResponse } from "next/server"
import { COOKIE, cookieOptions } from "@/server/cookies"
import { publishableKey, reluvUrl } from "@/server/environment"
import { isOwnOrigin } from "@/server/security"
import { ENDED, freshTokens, keepTokens, type Session, sessionOf } from "@/server/session"
import { hasTokens } from "@/server/tokens"
import { asVisitor, visitorOf } from "@/server/visitor"

/*
 * What browsers ask goes through here to Reluv: the page knows no token. It adds who asks, from cookies that no
 * script reads, and keeps the tokens of an answer there.
 */

const AREAS = new Set(["store", "seller"])
const LOGOUT = "store/accounts/logout"
/** What a page may say to Reluv beside its body. */
const PASSED_ON = [
  "accept",
  "accept-language",
  "content-type",
  "idempotency-key",
  "last-event-id",
  "user-agent",
  "x-seller-id",
]
/** What Reluv says to a page beside its body. */
const PASSED_BACK = ["content-type", "content-disposition", "retry-after"]
const WISH_DAYS = 90

type Context = { params: Promise<{ path: string[] }> }

async function forward(request: NextRequest, { params }: Context): Promise<Response> {
  const { path } = await params
  const [area = ""] = path
  if (!AREAS.has(area) || path.some(leadsElsewhere))
    return refusal(404, "NOT_FOUND", "There is no such route")
  const isRead = request.method === "GET"
  if (!isRead && !isOwnOrigin(request)) {
    return refusal(403, "FOREIGN_ORIGIN", "Another page cannot ask this")
  }

  const session = await freshTokens(request)
  const isLogout = path.join("/") === LOGOUT
  const answer = await fetch(addressOf(path, request), {
    method: request.method,
    headers: headersOf(request, { area, token: session.token, isLogout }),
    body: isRead ? null : isLogout ? logoutBody(request) : request.body,
    // A body that is passed on as it comes in.
    ...(!isRead && { duplex: "half" }),
    cache: "no-store",
    redirect: "manual",
    signal: request.signal,
  }).catch((error: unknown) => {
    if (request.signal.aborted) throw error
    return null
  })
  if (!answer) {
    const unreachable = refusal(503, "UNREACHABLE", "The marketplace does not answer")
    // Whoever leaves a shared device has left it, whatever the marketplace hears of it.
    if (isLogout) keepTokens(unreachable.cookies, ENDED)
    return unreachable
  }
  if (session.isUnknown && answer.status === 401 && area !== "auth") {
    return refusal(503, "UNREACHABLE", "The login could not be renewed just now")
  }
  return answered(answer, isLogout ? ENDED : session)
}

export { forward as DELETE, forward as GET, forward as POST }

/** A part of a path that is no name: what it is joined with could be read as another route. */
function leadsElsewhere(part: string): boolean {
  return part === "." || part === ".." || /[/\\]/.test(part)
}

function addressOf(path: readonly string[], request: NextRequest): URL {
  const url = new URL(`${reluvUrl()}/${path.map(encodeURIComponent).join("/")}`)
  url.search = request.nextUrl.search
  return url
}

type Asking = { area: string; token: string | null; isLogout: boolean }

function headersOf(request: NextRequest, { area, token, isLogout }: Asking): Headers {
  const headers = new Headers(asVisitor(visitorOf(request.headers)))
  for (const name of PASSED_ON) {
    const value = request.headers.get(name)
    if (value) headers.set(name, value)
  }
  if (isLogout) headers.set("content-type", "application/json")
  if (area === "store") headers.set("x-publishable-api-key", publishableKey())
  if (token) headers.set("authorization", `Bearer ${token}`)
  const wish = request.cookies.get(COOKIE.wish)?.value
  if (wish) headers.set("x-wish-token", wish)
  return headers
}

function logoutBody(request: NextRequest): string {
  return JSON.stringify({ refresh_token: request.cookies.get(COOKIE.refresh)?.value ?? "" })
}

async function answered(answer: Response, session: Session): Promise<Response> {
  const isJson = answer.headers.get("content-type")?.includes("application/json") ?? false
  const told = isJson ? ((await answer.json()) as Record<string, unknown>) : null
  const response = told
    ? NextResponse.json(withoutTokens(told), { status: answer.status })
    : // Streams and files go through as they come.
      new NextResponse(answer.body, { status: answer.status })
  for (const name of PASSED_BACK) {
    const value = answer.headers.get(name)
    if (value) response.headers.set(name, value)
  }
  response.headers.set("cache-control", "private, no-store, no-transform")
  response.headers.set("x-content-type-options", "nosniff")
  keepTokens(response.cookies, sessionAfter(session, { status: answer.status, told }))
  if (typeof told?.wish_token === "string") {
    response.cookies.set(COOKIE.wish, told.wish_token, cookieOptions(WISH_DAYS))
  }
  return response
}

function sessionAfter(
  session: Session,
  { status, told }: { status: number; told: Record<string, unknown> | null }
): Session {
  if (hasTokens(told)) return sessionOf(told)
  return status === 401 && told?.code === "AUTH_004" && session.token ? ENDED : session
}

function withoutTokens(told: Record<string, unknown>): Record<string, unknown> {
  const { wish_token: _, ...rest } = told
  if (!hasTokens(rest)) return rest
  const { token: _token, refresh_token: _refresh, ...safe } = rest as Record<string, unknown>
  return safe
}

function refusal(status: number, code: string, message: string): NextResponse {
  return NextResponse.json({ code, type: "refused", message }, { status })
}
