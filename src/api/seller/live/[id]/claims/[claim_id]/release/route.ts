import { endClaim } from "../../../../../../../workflows/live-sale/claim-piece"
import type { RequestTo, ResponseOf } from "../../../../../../_contract/route"
import type { releaseLiveClaim } from "../../../../contract"
import { answerShopClaim } from "../../../../own-live-sale"

export async function POST(
  req: RequestTo<typeof releaseLiveClaim>,
  res: ResponseOf<typeof releaseLiveClaim>
) {
  const { seller_id, actor } = req.membership
  const of = { id: req.params.claim_id, live_sale_id: req.params.id, seller_id }
  await endClaim(req.scope, { of, actor, ...req.validatedBody })
  res.json(await answerShopClaim(req.scope, of))
}
