import { acceptOffer as accept } from "../../../../../workflows/offer/accept-offer"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewOffer } from "../../../../_views/offers"
import type { acceptOffer } from "../../contract"

export async function POST(
  req: RequestTo<typeof acceptOffer>,
  res: ResponseOf<typeof acceptOffer>
) {
  const { seller_id, actor } = req.membership
  const of = { id: req.params.id, seller_id }
  await accept(req.scope, { of, actor, ...req.validatedBody })
  res.json({ offer: await viewOffer(req.scope, of) })
}
