import { SELLER_MODULE } from "../../../../modules/seller"
import { SellerErrors } from "../../../../modules/seller/errors"
import { invitationOf } from "../../../../shared/invitation-token"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewMembership } from "../../../_views/seller-member"
import type { acceptInvitation } from "../contract"
import { invited } from "../invited"

export async function POST(
  req: RequestTo<typeof acceptInvitation>,
  res: ResponseOf<typeof acceptInvitation>
) {
  const who = await invited(req)
  const id = invitationOf(req.scope, req.validatedBody.token)
  if (!id) throw SellerErrors.SELLER_INVITATION_NOT_FOUND()
  const sellers = req.scope.resolve(SELLER_MODULE)
  const { seller_id } = await sellers.acceptInvitation({ id, ...who })
  const { customer_id } = who
  const [membership] = await sellers.listMemberships({ customer_id, seller_id, limit: 1 })
  if (!membership) throw SellerErrors.SELLER_INVITATION_NOT_FOUND()
  res.json({ membership: viewMembership(membership) })
}
