import { publishableKey, reluvUrl } from "./environment"

/** What a login answers, and what a browser keeps of it in cookies that no script reads. */
export type Tokens = { token: string; refresh_token: string }

/** A token that ends so soon is not sent along any more. */
const SOON_SECONDS = 30
/** How long an answer stands for others that showed the same token at the same time. */
const SHARED_MS = 30_000

type Shared = { __reluvRefreshing?: Map<string, Promise<Tokens | null>> }

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
 * New tokens for a refresh token, null where it opens nothing any more. A refresh token works once, and shown
 * twice ends its session: requests that a browser makes at the same time share one answer. Several processes of
 * one storefront need sessions that stay with their process.
 */
export function refresh(refreshToken: string): Promise<Tokens | null> {
  const refreshing = ((globalThis as Shared).__reluvRefreshing ??= new Map())
  const running = refreshing.get(refreshToken)
  if (running) return running
  const asked = ask(refreshToken)
  refreshing.set(refreshToken, asked)
  const forget = () => refreshing.delete(refreshToken)
  // One that failed on the way was not used: it may be shown again.
  asked.then(() => setTimeout(forget, SHARED_MS).unref(), forget)
  return asked
}

async function ask(refresh_token: string): Promise<Tokens | null> {
  const answer = await fetch(`${reluvUrl()}/store/accounts/refresh`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": publishableKey(),
    },
    body: JSON.stringify({ refresh_token }),
    cache: "no-store",
  })
  if (answer.status >= 500 || answer.status === 429)
    throw new Error("The login could not be renewed")
  return answer.ok ? ((await answer.json()) as Tokens) : null
}
