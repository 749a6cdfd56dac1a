import { createHash, randomBytes } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import type { WishOwner } from "../../modules/wish/wishing"
import { customerIdIn } from "./customer"

/** Where a guest sends the token that marking the first piece answered. */
const WISH_TOKEN = "x-wish-token"

const TOKEN = /^[\w-]{20,64}$/

/** The guest who asks, by the hash of their token: whoever reads the table has none of their lists. */
export function guestIn(req: MedusaRequest): string | null {
  const token = req.headers[WISH_TOKEN]
  if (typeof token !== "string" || !TOKEN.test(token)) return null
  return guestOf(token)
}

/** Whose marks a request is about: the customer's, or a guest's; null where there is nobody yet. */
export function wishOwnerIn(req: MedusaRequest): WishOwner | null {
  const customer_id = customerIdIn(req)
  if (customer_id) return { owner: customer_id, customer_id }
  const guest = guestIn(req)
  return guest ? { owner: guest, customer_id: null } : null
}

/** Somebody new. */
export function newGuest(): WishOwner & { token: string } {
  const token = randomBytes(24).toString("base64url")
  return { token, owner: guestOf(token), customer_id: null }
}

function guestOf(token: string): string {
  return `guest:${createHash("sha256").update(token).digest("hex")}`
}
