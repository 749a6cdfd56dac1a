import { COOKIE, cookieOptions } from "./cookies"
import { isOver, received, refresh, type Tokens } from "./tokens"
import { visitorOf } from "./visitor"

/** How long a browser keeps the refresh token; Reluv's `accounts.refresh_days` says how long it opens something. */
const REFRESH_DAYS = 30

type Asking = {
  cookies: { get(name: string): { value: string } | undefined }
  headers: Headers
}
type Writable = {
  set(name: string, value: string, options: ReturnType<typeof cookieOptions>): unknown
  delete(name: string): unknown
}

/** What became of a login before a request: cookies that changed, and those that are over. */
export type Session = {
  token: string | null
  changed: readonly (readonly [name: string, value: string])[]
  ended: readonly string[]
  /** It could not be renewed just now: whoever asks is nobody, and nobody knows whether it is over. */
  isUnknown: boolean
}

/** The login of a browser, renewed where its token is too old. */
export async function freshTokens({ cookies, headers }: Asking): Promise<Session> {
  const token = cookies.get(COOKIE.token)?.value
  const refreshToken = cookies.get(COOKIE.refresh)?.value
  if (refreshToken) received(refreshToken)
  if (token && !isOver(token)) return { token, changed: [], ended: [], isUnknown: false }
  if (!refreshToken) {
    return { token: null, changed: [], ended: token ? [COOKIE.token] : [], isUnknown: false }
  }
  try {
    const next = await refresh(refreshToken, visitorOf(headers))
    return next ? sessionOf(next) : ENDED
  } catch {
    return { token: null, changed: [], ended: [], isUnknown: true }
  }
}

export function keepTokens(cookies: Writable, { changed, ended }: Session): void {
  for (const [name, value] of changed) cookies.set(name, value, cookieOptions(REFRESH_DAYS))
  for (const name of ended) cookies.delete(name)
}

export const ENDED: Session = {
  token: null,
  changed: [],
  ended: [COOKIE.token, COOKIE.refresh],
  isUnknown: false,
}

/** A login that has just begun, or was just renewed. */
export function sessionOf({ token, refresh_token }: Tokens): Session {
  const changed = [
    [COOKIE.token, token],
    [COOKIE.refresh, refresh_token],
  ] as const
  return { token, changed, ended: [], isUnknown: false }
}

/** What Reluv says of a token when it is asked. */
export type Verdict = "stands" | "refused" | "unknown"

/**
 * What becomes of a browser whose page was refused with this login, and whether it may go back to that page. Where nobody
 * knows, it may not: the page would send it here again.
 */
export async function afterRefusal(
  session: Session,
  ask: (token: string) => Promise<Verdict>
): Promise<{ session: Session; mayReturn: boolean }> {
  if (session.isUnknown) return { session, mayReturn: false }
  // One that was renewed just now, or that is over: the page finds out what is new.
  if (session.token === null || session.changed.length > 0) return { session, mayReturn: true }
  const verdict = await ask(session.token)
  if (verdict === "refused") return { session: ENDED, mayReturn: true }
  return { session, mayReturn: verdict === "stands" }
}
