import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import type { Actor } from "../../shared/sql"
import { customerIdOf } from "./customer"

/** Who acts for which seller in this request. */
export type Membership = { seller_id: string; role: "owner" | "staff"; actor: Actor }

/** A request to `/seller/*`, after `requireMember`. */
export type SellerRequest<Body = unknown> = MedusaRequest<Body> & { membership: Membership }

/**
 * Finds the shop that the customer acts for: their only one, or the one that `x-seller-id` names.
 * A shop that is not theirs is answered like one that does not exist.
 */
export async function requireMember(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const customer_id = customerIdOf(req)
  const wanted = req.get("x-seller-id")
  const memberships = await req.scope
    .resolve(SELLER_MODULE)
    .listSellerMembers({ customer_id, ...(wanted ? { seller_id: wanted } : {}) }, { take: 2 })
  const [membership, another] = memberships
  if (!membership) {
    throw wanted ? SellerErrors.SELLER_NOT_FOUND() : SellerErrors.SELLER_MEMBERSHIP_REQUIRED()
  }
  if (another) throw SellerErrors.SELLER_AMBIGUOUS()
  Object.assign(req, {
    membership: {
      seller_id: membership.seller_id,
      role: membership.role,
      actor: { type: "seller", id: membership.id },
    } satisfies Membership,
  })
  next()
}

/** After `requireMember`: only the owner of the shop goes on. */
export function requireOwner(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if ((req as SellerRequest).membership.role !== "owner") throw SellerErrors.SELLER_OWNER_REQUIRED()
  next()
}
