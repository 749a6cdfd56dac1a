import type { FastifyInstance } from "fastify"
import { html, page } from "../core/html"
import { filled, object } from "../core/json"
import { SANDBOX_STOREFRONT_PATH } from "../defaults"
import { MAIL_CSS } from "./page-style"

type Visit = { Params: { "*": string } }

/** What a storefront's page does with the link that somebody opened there. */
const ASKS: [RegExp, string][] = [
  [/^verify-email$/, 'POST /store/accounts/verify-email { "token": "…" }'],
  [/^reset-password$/, 'POST /store/accounts/reset-password { "token": "…", "password": "…" }'],
  [/^change-email$/, 'POST /store/accounts/confirm-email { "token": "…" }'],
  [/^seller-invitation$/, 'POST /store/seller-invitations/accept { "token": "…" }'],
  [/^orders\/./, "GET /store/orders/:id, of a guest with x-purchase-token"],
  [/^seller\/orders\/./, "GET /seller/orders/:id"],
  [/^seller\/listings\/./, "GET /seller/listings/:id"],
]

/** Where links in mails lead while there is no storefront: it says what one would do there. */
export function storefrontPages(app: FastifyInstance): void {
  app.get<Visit>(`${SANDBOX_STOREFRONT_PATH}/*`, async (request, reply) => {
    const path = request.params["*"]
    const asks = ASKS.find(([pages]) => pages.test(path))?.[1]
    const token = filled(object(request.query).token)
    void reply.type("text/html; charset=utf-8")
    return page({
      title: "No storefront yet",
      css: MAIL_CSS,
      body: html`<main><h1>Your storefront's page <code>/${path}</code></h1>
<p>A link in a mail leads here. Set <code>RELUV_STOREFRONT_URL</code>, and it leads to your storefront.</p>
${asks ? html`<p>What such a page asks the server for:</p><pre>${asks}</pre>` : ""}
${token ? html`<p>The token of this link:</p><pre id="token">${token}</pre>` : ""}
</main>`,
    })
  })
}
