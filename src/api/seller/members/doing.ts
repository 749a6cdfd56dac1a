import type { Doing } from "../../../modules/seller/still-may"
import type { SellerRequest } from "../../_http/member"

/** Who changes something of the shop's people. */
export function doing({ membership }: SellerRequest): Doing {
  return { seller_id: membership.seller_id, member_id: membership.id }
}
