import { OFFER_MODULE } from "../../../../../modules/offer"
import { RELUV_MODULE } from "../../../../../modules/reluv"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewOffer } from "../../../../_views/offers"
import type { counterOffer } from "../../contract"

export async function POST(
  req: RequestTo<typeof counterOffer>,
  res: ResponseOf<typeof counterOffer>
) {
  const { seller_id, actor } = req.membership
  const of = { id: req.params.id, seller_id }
  const { answer_hours } = req.scope.resolve(RELUV_MODULE).options.policies.offers
  const counter = { of, answer_hours, actor, ...req.validatedBody }
  await req.scope.resolve(OFFER_MODULE).counterOffer(counter)
  res.json({ offer: await viewOffer(req.scope, of) })
}
