import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type MemberRole, obstacleTo, type Permission } from "../../domain/seller/permissions"
import type { SellerStatus } from "../../domain/seller/seller-status"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import type { Actor } from "../../shared/sql"
import { customerIdOf } from "./customer"

/** Who acts for which seller in this request. */
export type Membership = {
  id: string
  seller_id: string
  role: MemberRole
  /** Of the shop. */
  status: SellerStatus
  actor: Actor
}

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
    .listMemberships({ customer_id, seller_id: wanted || null, limit: 2 })
  const [membership, another] = memberships
  if (!membership) {
    throw wanted ? SellerErrors.SELLER_NOT_FOUND() : SellerErrors.SELLER_MEMBERSHIP_REQUIRED()
  }
  if (another) throw SellerErrors.SELLER_AMBIGUOUS()
  const { id, seller_id, role, status } = membership
  const actor: Actor = { type: "seller", id }
  Object.assign(req, {
    membership: { id, seller_id, role, status, actor } satisfies Membership,
  })
  next()
}

/** After `requireMember`: whom the table of permissions lets do this, in the state that the shop is in. */
export function requirePermission(permission: Permission) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const { role, status } = (req as SellerRequest).membership
    const obstacle = obstacleTo(permission, { role, status })
    if (obstacle === "role") throw SellerErrors.SELLER_ROLE_FORBIDDEN({ role })
    if (obstacle === "status") throw SellerErrors.SELLER_STATUS_FORBIDDEN({ status })
    next()
  }
}
