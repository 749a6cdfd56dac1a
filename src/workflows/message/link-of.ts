import type { MedusaContainer } from "@medusajs/framework/types"
import { LESS_URGENT } from "../../domain/notification/channels"
import { MAILS, type MailKind } from "../../domain/notification/mail-kinds"
import type { Content } from "../../modules/message/outbox"
import { RELUV_MODULE } from "../../modules/reluv"
import { letterToken } from "../../shared/account-tokens"
import { invitationToken } from "../../shared/invitation-token"
import { purchaseToken } from "../../shared/purchase-token"
import { unsubscribeToken } from "../../shared/unsubscribe-token"

const SECRETS = { letter: letterToken, invitation: invitationToken, purchase: purchaseToken }

/** What opens something to whoever has it. It is made as the mail is sent, and written down nowhere. */
export function secretOf(container: MedusaContainer, { opens }: Content): string | null {
  return opens ? SECRETS[opens.what](container, opens.id) : null
}

/** Where a mail's button leads: a path of the options, filled in; null without a storefront. */
export function linkOf(
  container: MedusaContainer,
  { kind, content }: { kind: MailKind; content: Content }
): string | null {
  const { storefront_url, backend_url, mails } = container.resolve(RELUV_MODULE).options
  const { leads } = MAILS[kind]
  const home = leads === "tasks" ? backend_url : storefront_url
  if (!home) return null
  const path = mails.paths[leads].replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(content.ids[name] ?? "")
  )
  const url = urlOf(home, path)
  const token = secretOf(container, content)
  if (token) url.searchParams.set("token", token)
  return url.toString()
}

/**
 * Where somebody ends mails of a kind that may be left unsaid: a page of the storefront, and what a mail program
 * asks by itself. Null where there is no such place, and for everything that is always told.
 */
export function unsubscribeLinksOf(
  container: MedusaContainer,
  { kind, person }: { kind: MailKind; person: string }
): { page: string | null; one_click: string | null } {
  const { storefront_url, backend_url, mails } = container.resolve(RELUV_MODULE).options
  // Who has no account is told nothing but of their order.
  const isOffered = LESS_URGENT.includes(kind) && !person.includes("@")
  const at = (home: string | undefined, path: string) => {
    if (!isOffered || !home) return null
    const url = urlOf(home, path)
    url.searchParams.set("token", unsubscribeToken(container, { customer_id: person, kind }))
    return url.toString()
  }
  return {
    page: at(storefront_url, mails.paths.unsubscribe),
    one_click: at(backend_url, "/hooks/unsubscribe"),
  }
}

function urlOf(home: string, path: string): URL {
  return new URL(home.replace(/\/+$/, "") + path)
}
