import { RELUV_MODULE } from "../../../../modules/reluv"
import { SELLER_MODULE } from "../../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { colleaguesOf } from "../../../_views/seller-member"
import { doing } from "../../members/doing"
import type { acceptOwnership } from "../contract"

export async function POST(
  req: RequestTo<typeof acceptOwnership>,
  res: ResponseOf<typeof acceptOwnership>
) {
  const valid_days = req.scope.resolve(RELUV_MODULE).options.policies.seller_invitation_days
  await req.scope.resolve(SELLER_MODULE).acceptOwnership({ ...doing(req), valid_days })
  res.json({ members: await colleaguesOf(req.scope, { ...req.membership, role: "owner" }) })
}
