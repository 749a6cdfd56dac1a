import { WISH_MODULE } from "../../../../modules/wish"
import { WishErrors } from "../../../../modules/wish/errors"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import { guestIn } from "../../../_http/wish-owner"
import type { mergeWishes } from "../contract"

export async function POST(
  req: RequestTo<typeof mergeWishes>,
  res: ResponseOf<typeof mergeWishes>
) {
  const guest = guestIn(req)
  if (!guest) throw WishErrors.WISH_TOKEN_MISSING()
  const wishes = req.scope.resolve(WISH_MODULE)
  const merge = { guest, customer_id: customerIdOf(req) }
  await wishes.mergeWishes(merge)
  await wishes.mergeViews(merge)
  res.json({ merged: true })
}
