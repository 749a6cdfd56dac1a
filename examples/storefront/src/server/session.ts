import { COOKIE, cookieOptions } from "./cookies"
import { isOver, refresh, type Tokens } from "./tokens"

/** How long a browser keeps the refresh token; Reluv's `accounts.refresh_days` says how long it opens something. */
const REFRESH_DAYS = 30

type Readable = { get(name: string): { value: string } | undefined }
type Writable = {
  set(name: string, value: string, options: ReturnType<typeof cookieOptions>): unknown
  delete(name: string): unknown
}

/** What became of a login before a request: cookies that changed, and those that are over. */
export type Session = {
  token: string | null
  changed: readonly (readonly [name: string, value: string])[]
  ended: readonly string[]
}

/** The login of a browser, renewed where its token is too old. */
export async function freshTokens(cookies: Readable): Promise<Session> {
  const token = cookies.get(COOKIE.token)?.value
  if (token && !isOver(token)) return { token, changed: [], ended: [] }
  const refreshToken = cookies.get(COOKIE.refresh)?.value
  if (!refreshToken) return { token: null, changed: [], ended: token ? [COOKIE.token] : [] }
  try {
    const next = await refresh(refreshToken)
    return next ? { token: next.token, changed: asCookies(next), ended: [] } : ENDED
  } catch {
    // The server does not answer: whoever asks is nobody for now, and logged in again later.
    return { token: null, changed: [], ended: [] }
  }
}

export function keepTokens(cookies: Writable, { changed, ended }: Session): void {
  for (const [name, value] of changed) cookies.set(name, value, cookieOptions(REFRESH_DAYS))
  for (const name of ended) cookies.delete(name)
}

export const ENDED: Session = { token: null, changed: [], ended: [COOKIE.token, COOKIE.refresh] }

export function asCookies({ token, refresh_token }: Tokens): Session["changed"] {
  return [
    [COOKIE.token, token],
    [COOKIE.refresh, refresh_token],
  ]
}
