import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import { viewOffer } from "../../../_views/offers"
import type { readOwnOffer } from "../contract"

export async function GET(
  req: RequestTo<typeof readOwnOffer>,
  res: ResponseOf<typeof readOwnOffer>
) {
  const of = { id: req.params.id, customer_id: customerIdOf(req) }
  res.json({ offer: await viewOffer(req.scope, of) })
}
