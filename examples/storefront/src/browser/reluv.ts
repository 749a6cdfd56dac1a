import type { AnswerOf, Reluv, RouteName } from "medusa-plugin-reluv/client"

type Call<N extends RouteName> = Parameters<typeof Reluv.prototype.call<N>>

let opened: Promise<Reluv> | undefined

/** The client, through this storefront's server, which knows who asks. It is loaded when it is needed first. */
export function reluv(): Promise<Reluv> {
  opened ??= import("medusa-plugin-reluv/client").then(
    ({ Reluv }) =>
      new Reluv({
        baseUrl: `${location.origin}/api`,
        // Cookies say who asks, to this storefront's server alone.
        auth: { type: "session", fetchCredentials: "same-origin" },
        globalHeaders: { "accept-language": document.documentElement.lang },
      })
  )
  opened.catch(() => {
    opened = undefined
  })
  return opened
}

/** Asks a route of Reluv from the page. Throws `ReluvError`. */
export async function call<N extends RouteName>(...asked: Call<N>): Promise<AnswerOf<N>> {
  return (await reluv()).call<N>(...asked)
}
