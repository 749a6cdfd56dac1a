import {
  type AnswerOf,
  type ListingDetail,
  Reluv,
  ReluvError,
  type RouteName,
} from "medusa-plugin-reluv/client"
import { cookies, headers } from "next/headers"
import { notFound, redirect } from "next/navigation"
import { cache } from "react"
import { isLocale, pathIn } from "@/locale"
import { COOKIE } from "./cookies"
import { publishableKey, reluvUrl } from "./environment"
import { asVisitor, visitorOf } from "./visitor"
import { loginBanned, loginPath } from "./ways"

/** The client of whoever asks for the page, in the language of the page. One per request. */
const reluv = cache(async (asNobody: boolean = false): Promise<Reluv> => {
  const [asked, kept] = await Promise.all([headers(), cookies()])
  const token = asNobody ? undefined : kept.get(COOKIE.token)?.value
  const wish = kept.get(COOKIE.wish)?.value
  return new Reluv({
    baseUrl: reluvUrl(),
    publishableKey: publishableKey(),
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
    globalHeaders: {
      "accept-language": asked.get("x-locale") ?? "id",
      ...(token && { authorization: `Bearer ${token}` }),
      ...(wish && { "x-wish-token": wish }),
      // Limits count visitors, not this server: see `limits.servers` of Reluv.
      ...asVisitor(visitorOf(asked)),
    },
  })
})

type Call<N extends RouteName> = Parameters<typeof Reluv.prototype.call<N>>

/** Asks Reluv for a page. What does not exist is the page not found; a login that ended is ended here, too. */
export async function ask<N extends RouteName>(...call: Call<N>): Promise<AnswerOf<N>> {
  try {
    return await (await reluv()).call<N>(...call)
  } catch (error) {
    if (!(error instanceof ReluvError)) throw error
    if (error.status === 404) notFound()
    return endedOr(error)
  }
}

/** The same below what is sent already, from where nobody can be sent elsewhere: who has a login that ended is nobody. */
export async function askBelow<N extends RouteName>(...call: Call<N>): Promise<AnswerOf<N>> {
  try {
    return await (await reluv()).call<N>(...call)
  } catch (error) {
    if (!isEnded(error)) throw error
    return (await reluv(true)).call<N>(...call)
  }
}

/** Whether a login opens nothing any more: it ended, or an operator has closed its account. */
function isEnded(error: unknown): error is ReluvError {
  return (
    error instanceof ReluvError && (error.code === "AUTH_004" || error.code === "ACCOUNT_BANNED")
  )
}

/** A login that ended is ended here, too, and its page asked for again; any other error is thrown. */
async function endedOr(error: unknown): Promise<never> {
  if (isEnded(error) && (await isLoggedIn())) {
    const own = await ownPath()
    const next = error.code === "ACCOUNT_BANNED" ? loginBanned(own) : own
    redirect(`/api/session?next=${encodeURIComponent(next)}`)
  }
  throw error
}

/** The same for what a page can do without: null where it cannot be had. */
export async function askFor<N extends RouteName>(...call: Call<N>): Promise<AnswerOf<N> | null> {
  try {
    return await (await reluv()).call<N>(...call)
  } catch (error) {
    if (isEnded(error)) return ask<N>(...call)
    console.error(`${call[0]}:`, error instanceof Error ? error.message : error)
    return null
  }
}

/** The same of what stands on every page: null also where the login has ended, which pages of its own find out. */
export async function peekAt<N extends RouteName>(...call: Call<N>): Promise<AnswerOf<N> | null> {
  try {
    return await (await reluv()).call<N>(...call)
  } catch (error) {
    if (!isEnded(error))
      console.error(`${call[0]}:`, error instanceof Error ? error.message : error)
    return null
  }
}

export const isLoggedIn = cache(async (): Promise<boolean> => (await cookies()).has(COOKIE.token))

/** Sends whoever is not logged in to the login, and back afterwards. */
export async function needLogin(): Promise<void> {
  if (await isLoggedIn()) return
  redirect(loginPath(await ownPath()))
}

/** The address of the page that is rendered. */
export async function ownPath(): Promise<string> {
  const asked = await headers()
  const locale = asked.get("x-locale") ?? undefined
  return pathIn(isLocale(locale) ? locale : "id", asked.get("x-path") ?? "/")
}

/** A listing, or null of one that is nowhere to be seen any more. */
export async function askListing(id: string): Promise<ListingDetail | null> {
  try {
    return (await (await reluv()).call("GET /store/listings/:id", { params: { id } })).listing
  } catch (error) {
    if (error instanceof ReluvError && error.status === 404) return null
    return endedOr(error)
  }
}
