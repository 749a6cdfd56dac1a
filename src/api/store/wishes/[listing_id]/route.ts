import { WISH_MODULE } from "../../../../modules/wish"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { wishOwnerIn } from "../../../_http/wish-owner"
import type { removeWish } from "../contract"

export async function DELETE(
  req: RequestTo<typeof removeWish>,
  res: ResponseOf<typeof removeWish>
) {
  const { listing_id } = req.params
  const whose = wishOwnerIn(req)
  if (whose) await req.scope.resolve(WISH_MODULE).removeWish({ owner: whose.owner, listing_id })
  res.json({ listing_id, is_wished: false })
}
