import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewOffer } from "../../../_views/offers"
import type { readShopOffer } from "../contract"

export async function GET(
  req: RequestTo<typeof readShopOffer>,
  res: ResponseOf<typeof readShopOffer>
) {
  const of = { id: req.params.id, seller_id: req.membership.seller_id }
  res.json({ offer: await viewOffer(req.scope, of) })
}
