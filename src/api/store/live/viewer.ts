import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../../modules/seller"
import { customerIdIn } from "../../_http/customer"

const GUEST = /^guest_[0-9a-f-]{36}$/

export function guestToken(): string {
  return `guest_${randomUUID()}`
}

/** Who is counted as watching: the customer, or the guest whose token this is; null of anybody else. */
export function viewerOf(req: object, given: string | null | undefined): string | null {
  return customerIdIn(req) ?? (given && GUEST.test(given) ? given : null)
}

/** Whoever works for the shop looks at its room without being a part of its audience. */
export async function isOfAudience(
  container: MedusaContainer,
  { seller_id, viewer }: { seller_id: string; viewer: string }
): Promise<boolean> {
  if (GUEST.test(viewer)) return true
  const members = await container
    .resolve(SELLER_MODULE)
    .listSellerMembers({ seller_id, customer_id: viewer }, { select: ["id"], take: 1 })
  return members.length === 0
}
