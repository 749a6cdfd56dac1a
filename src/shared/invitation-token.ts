import type { MedusaContainer } from "@medusajs/framework/types"
import { computedToken, isComputedToken } from "./computed-token"

const purpose = "reluv-seller-invitation"

/** What the mail of an invitation carries: which one, and the secret that accepts it. */
export function invitationToken(container: MedusaContainer, id: string): string {
  return `${id}.${computedToken(container, { purpose, id })}`
}

/** The invitation that a token accepts; null for a token that nobody was given. */
export function invitationOf(container: MedusaContainer, token: string): string | null {
  const [id = "", secret = ""] = token.split(".", 2)
  return isComputedToken(container, { purpose, id, token: secret }) ? id : null
}
