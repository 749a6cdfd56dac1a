import { SELLER_MODULE } from "../../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { colleaguesOf } from "../../../_views/seller-member"
import { doing } from "../../members/doing"
import type { declineOwnership } from "../contract"

export async function POST(
  req: RequestTo<typeof declineOwnership>,
  res: ResponseOf<typeof declineOwnership>
) {
  await req.scope.resolve(SELLER_MODULE).declineOffer(doing(req))
  res.json({ members: await colleaguesOf(req.scope, req.membership) })
}
