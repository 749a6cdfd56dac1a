import { WISH_MODULE } from "../../../../modules/wish"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { wishOwnerIn } from "../../../_http/wish-owner"
import type { forgetRecentView } from "../contract"

export async function DELETE(
  req: RequestTo<typeof forgetRecentView>,
  res: ResponseOf<typeof forgetRecentView>
) {
  const { listing_id } = req.params
  const whose = wishOwnerIn(req)
  if (whose) await req.scope.resolve(WISH_MODULE).forgetViews({ owner: whose.owner, listing_id })
  res.json({ forgotten: true })
}
