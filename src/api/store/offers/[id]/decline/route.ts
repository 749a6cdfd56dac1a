import { OFFER_MODULE } from "../../../../../modules/offer"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import { viewOffer } from "../../../../_views/offers"
import type { declineCounter } from "../../contract"

export async function POST(
  req: RequestTo<typeof declineCounter>,
  res: ResponseOf<typeof declineCounter>
) {
  const customer_id = customerIdOf(req)
  const of = { id: req.params.id, customer_id }
  const actor = { type: "customer", id: customer_id } as const
  await req.scope.resolve(OFFER_MODULE).declineOffer({ of, actor, reason: null })
  res.json({ offer: await viewOffer(req.scope, of) })
}
