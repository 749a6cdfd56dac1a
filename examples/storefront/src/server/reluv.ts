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

/** The client of whoever asks for the page, in the language of the page. One per request. */
const reluv = cache(async (): Promise<Reluv> => {
  const [asked, kept] = await Promise.all([headers(), cookies()])
  const token = kept.get(COOKIE.token)?.value
  const wish = kept.get(COOKIE.wish)?.value
  const address = asked.get("x-forwarded-for")
  return new Reluv({
    baseUrl: reluvUrl(),
    publishableKey: publishableKey(),
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
    globalHeaders: {
      "accept-language": asked.get("x-locale") ?? "id",
      ...(token && { authorization: `Bearer ${token}` }),
      ...(wish && { "x-wish-token": wish }),
      // Limits count visitors, not this server: see `limits.servers` of Reluv.
      ...(address && { "x-forwarded-for": address }),
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
    if (error.code === "AUTH_004" && (await isLoggedIn())) {
      redirect(`/api/session?next=${encodeURIComponent(await ownPath())}`)
    }
    throw error
  }
}

/** The same for what a page can do without: null where it cannot be had. */
export async function askFor<N extends RouteName>(...call: Call<N>): Promise<AnswerOf<N> | null> {
  try {
    return await (await reluv()).call<N>(...call)
  } catch (error) {
    if (error instanceof ReluvError && error.code === "AUTH_004") return ask<N>(...call)
    console.error(`${call[0]}:`, error instanceof Error ? error.message : error)
    return null
  }
}

export const isLoggedIn = cache(async (): Promise<boolean> => (await cookies()).has(COOKIE.token))

/** Sends whoever is not logged in to the login, and back afterwards. */
export async function needLogin(): Promise<void> {
  if (await isLoggedIn()) return
  const locale = (await headers()).get("x-locale") ?? undefined
  const login = pathIn(isLocale(locale) ? locale : "id", "/login")
  redirect(`${login}?next=${encodeURIComponent(await ownPath())}`)
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
    throw error
  }
}

/** The purchases of whoever asks, the latest first: Medusa's own route, through the same client. */
export async function askOrders({ offset, limit }: { offset: number; limit: number }) {
  return (await reluv()).store.order.list({
    offset,
    limit,
    order: "-created_at",
    fields: "id,display_id,created_at,total,status,payment_status,items.thumbnail,items.title",
  })
}
