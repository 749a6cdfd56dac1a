import { SELLER_MODULE } from "../../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { colleaguesOf } from "../../../_views/seller-member"
import { doing } from "../../members/doing"
import type { withdrawOwnership } from "../contract"

export async function POST(
  req: RequestTo<typeof withdrawOwnership>,
  res: ResponseOf<typeof withdrawOwnership>
) {
  await req.scope.resolve(SELLER_MODULE).withdrawOffer(doing(req))
  res.json({ members: await colleaguesOf(req.scope, req.membership) })
}
