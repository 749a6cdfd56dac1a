import { publishableKey, reluvUrl } from "./environment"
import { Kept } from "./kept"
import { asVisitor } from "./visitor"

/** What a login answers, and what a browser keeps of it in cookies that no script reads. */
export type Tokens = { token: string; refresh_token: string }

/** A token that ends so soon is not sent along any more. */
const SOON_SECONDS = 30
/** How long an answer stands for requests that showed the same token at the same time. */
const SHARED_MS = 30_000
/** How long it stands for a browser that it never reached: until that shows what it was answered. */
const LOST_MS = 60 * 60_000
/** So many of each are remembered: a server that is shown endless tokens keeps no more of them. */
const MOST_KEPT = 20_000
/** What a refresh token looks like; anything else opens nothing and is not asked about. */
const REFRESH_TOKEN = /^[\w.-]{20,400}$/

/** By refresh tokens; invented ones are remembered apart, so that no number of them takes the place of a real one. */
class Renewals {
  readonly running = new Map<string, Promise<Tokens | null>>()
  readonly refused = new Kept<true>(SHARED_MS, MOST_KEPT)
  /** Answers that no browser has shown to have got, by the token that they were asked for with. */
  readonly unheard = new Kept<Tokens>(LOST_MS, MOST_KEPT)
  /** Those that one has: requests that it began before may still be on their way. */
  readonly heard = new Kept<Tokens>(SHARED_MS, MOST_KEPT)
  /** With which token another one was asked for. */
  readonly askedWith = new Kept<string>(LOST_MS, MOST_KEPT)

  /** How many tokens are remembered. */
  get size(): number {
    return this.refused.size + this.unheard.size + this.heard.size + this.askedWith.size
  }
}

// Pages and routes are bundled apart: what they share hangs on the process.
const shared = globalThis as { __reluvRenewals?: Renewals }

/** Whether an answer brings the tokens of a login. */
export function hasTokens(told: unknown): told is Tokens {
  const { token, refresh_token } = Object(told) as Partial<Tokens>
  return typeof token === "string" && typeof refresh_token === "string"
}

export function isOver(token: string, now = Date.now()): boolean {
  try {
    const [, payload = ""] = token.split(".")
    const { exp } = JSON.parse(Buffer.from(payload, "base64url").toString()) as { exp?: number }
    return typeof exp === "number" && exp - SOON_SECONDS < now / 1000
  } catch {
    return true
  }
}

/**
 * New tokens for a refresh token, null where it opens nothing any more. Such a token works once, and shown to Reluv
 * twice ends its session. So requests that a browser makes at the same time share one answer, and one that never got to
 * its browser is given again: until the browser shows the next token. Several processes of one storefront need
 * visitors that stay with theirs.
 */
export function refresh(refreshToken: string, visitor: string | null): Promise<Tokens | null> {
  if (!REFRESH_TOKEN.test(refreshToken)) return Promise.resolve(null)
  const { running, refused, unheard, heard, askedWith } = renewals()
  const answered = unheard.get(refreshToken) ?? heard.get(refreshToken)
  if (answered) return Promise.resolve(answered)
  if (refused.get(refreshToken)) return Promise.resolve(null)
  const begun = running.get(refreshToken)
  if (begun) return begun
  // Where Reluv does not answer, nothing is remembered. If it has renewed all the same, the next try ends the session: it
  // cannot tell us from a thief.
  const asked = ask(refreshToken, visitor)
    .then((next) => {
      if (next) {
        unheard.set(refreshToken, next)
        askedWith.set(next.refresh_token, refreshToken)
      } else refused.set(refreshToken, true)
      return next
    })
    .finally(() => running.delete(refreshToken))
  running.set(refreshToken, asked)
  return asked
}

/** A browser has this one: the answer that brought it need not be given again. */
export function received(refreshToken: string): void {
  const { unheard, heard, askedWith } = renewals()
  const before = askedWith.take(refreshToken)
  const answer = before && unheard.take(before)
  if (answer) heard.set(before, answer)
}

/** What this process remembers of renewals. */
export function renewals(): Renewals {
  return (shared.__reluvRenewals ??= new Renewals())
}

async function ask(refresh_token: string, visitor: string | null): Promise<Tokens | null> {
  const answer = await fetch(`${reluvUrl()}/store/accounts/refresh`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": publishableKey(),
      ...asVisitor(visitor),
    },
    body: JSON.stringify({ refresh_token }),
    cache: "no-store",
  })
  if (answer.status >= 500 || answer.status === 429)
    throw new Error("The login could not be renewed")
  if (!answer.ok) return null
  const told: unknown = await answer.json()
  if (!hasTokens(told)) throw new Error("The answer to a renewal is none of Reluv's")
  return { token: told.token, refresh_token: told.refresh_token }
}
