import type { MedusaContainer } from "@medusajs/framework/types"
import { MAILS, type MailKind } from "../../domain/notification/mail-kinds"
import type { Content } from "../../modules/message/outbox"
import { RELUV_MODULE } from "../../modules/reluv"
import { letterToken } from "../../shared/account-tokens"
import { invitationToken } from "../../shared/invitation-token"
import { purchaseToken } from "../../shared/purchase-token"

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
  const { storefront_url, mails } = container.resolve(RELUV_MODULE).options
  if (!storefront_url) return null
  const path = mails.paths[MAILS[kind].leads].replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(content.ids[name] ?? "")
  )
  const url = new URL(storefront_url.replace(/\/+$/, "") + path)
  const token = secretOf(container, content)
  if (token) url.searchParams.set("token", token)
  return url.toString()
}
