import { SELLER_MODULE } from "../../../../modules/seller"
import { WISH_MODULE } from "../../../../modules/wish"
import { WishErrors } from "../../../../modules/wish/errors"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import type { unfollowSeller } from "../contract"

export async function DELETE(
  req: RequestTo<typeof unfollowSeller>,
  res: ResponseOf<typeof unfollowSeller>
) {
  const customer_id = customerIdOf(req)
  const [seller] = await req.scope
    .resolve(SELLER_MODULE)
    .listSellers({ handle: req.params.handle }, { select: ["id"], take: 1 })
  if (!seller) throw WishErrors.FOLLOW_NOT_FOUND()
  await req.scope.resolve(WISH_MODULE).unfollowSeller({ customer_id, seller_id: seller.id })
  res.json({ is_followed: false })
}
