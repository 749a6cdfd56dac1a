import { SELLER_MODULE } from "../../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { colleaguesOf } from "../../../_views/seller-member"
import { doing } from "../../members/doing"
import type { offerOwnership } from "../contract"

export async function POST(
  req: RequestTo<typeof offerOwnership>,
  res: ResponseOf<typeof offerOwnership>
) {
  const { member_id: id, reason } = req.validatedBody
  await req.scope.resolve(SELLER_MODULE).offerOwnership({ ...doing(req), id, reason })
  res.json({ members: await colleaguesOf(req.scope, req.membership) })
}
