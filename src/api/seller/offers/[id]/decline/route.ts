import { OFFER_MODULE } from "../../../../../modules/offer"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewOffer } from "../../../../_views/offers"
import type { declineOffer } from "../../contract"

export async function POST(
  req: RequestTo<typeof declineOffer>,
  res: ResponseOf<typeof declineOffer>
) {
  const { seller_id, actor } = req.membership
  const of = { id: req.params.id, seller_id }
  const { reason } = req.validatedBody
  await req.scope.resolve(OFFER_MODULE).declineOffer({ of, actor, reason })
  res.json({ offer: await viewOffer(req.scope, of) })
}
