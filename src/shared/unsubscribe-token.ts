import type { MedusaContainer } from "@medusajs/framework/types"
import { LESS_URGENT } from "../domain/notification/channels"
import type { MailKind } from "../domain/notification/mail-kinds"
import { computedToken, isComputedToken } from "./computed-token"

const purpose = "reluv-unsubscribe"

/** What the link of a mail carries that ends mails of its kind. */
export function unsubscribeToken(
  container: MedusaContainer,
  { customer_id, kind }: { customer_id: string; kind: MailKind }
): string {
  const says = `${customer_id}.${kind}`
  return `${says}.${computedToken(container, { purpose, id: says })}`
}

/** Who wants to hear no more of what; null for a token that nobody was given. */
export function unsubscribedBy(
  container: MedusaContainer,
  token: string
): { customer_id: string; kind: MailKind } | null {
  const [customer_id = "", named = "", secret = "", ...more] = token.split(".")
  const kind = LESS_URGENT.find((optional) => optional === named)
  const id = `${customer_id}.${named}`
  const isOurs = more.length === 0 && isComputedToken(container, { purpose, id, token: secret })
  return isOurs && kind ? { customer_id, kind } : null
}
