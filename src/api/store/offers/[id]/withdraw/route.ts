import { OFFER_MODULE } from "../../../../../modules/offer"
import { settleOffer } from "../../../../../workflows/offer/settle-offer"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import { viewOffer } from "../../../../_views/offers"
import type { withdrawOffer } from "../../contract"

export async function POST(
  req: RequestTo<typeof withdrawOffer>,
  res: ResponseOf<typeof withdrawOffer>
) {
  const customer_id = customerIdOf(req)
  const of = { id: req.params.id, customer_id }
  const actor = { type: "customer", id: customer_id } as const
  await req.scope.resolve(OFFER_MODULE).withdrawOffer({ of, actor })
  await settleOffer(req.scope, of.id)
  res.json({ offer: await viewOffer(req.scope, of) })
}
