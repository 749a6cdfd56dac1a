import type { MedusaRequest } from "@medusajs/framework/http"
import type { Speaker } from "../../workflows/conversation/say"
import { customerIdOf } from "./customer"
import type { Membership } from "./member"

/** A customer who writes to a shop. */
export function buyerSpeaking(req: MedusaRequest): Speaker & { party: "buyer" } {
  const customer_id = customerIdOf(req)
  const actor = { type: "customer", id: customer_id } as const
  return { party: "buyer", customer_id, author_id: customer_id, actor }
}

/** A member who writes for the shop that they act for. */
export function shopSpeaking(
  req: MedusaRequest & { membership: Membership }
): Speaker & { party: "seller" } {
  const { seller_id, actor } = req.membership
  return { party: "seller", seller_id, author_id: customerIdOf(req), actor }
}
