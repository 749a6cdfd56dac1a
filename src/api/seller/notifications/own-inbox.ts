import type { MedusaRequest } from "@medusajs/framework/http"
import type { Inbox } from "../../../modules/notification/inbox"
import { customerIdOf } from "../../_http/customer"
import type { Membership } from "../../_http/member"

/** What a member is told for the shop that they act for. */
export function ownInbox(req: MedusaRequest & { membership: Membership }): Inbox {
  return { customer_id: customerIdOf(req), seller_id: req.membership.seller_id }
}
