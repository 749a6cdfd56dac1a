import { OFFER_MODULE } from "../../../../../modules/offer"
import { RELUV_MODULE } from "../../../../../modules/reluv"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import { viewOffer } from "../../../../_views/offers"
import type { counterAgain } from "../../contract"

export async function POST(
  req: RequestTo<typeof counterAgain>,
  res: ResponseOf<typeof counterAgain>
) {
  const customer_id = customerIdOf(req)
  const of = { id: req.params.id, customer_id }
  const { answer_hours } = req.scope.resolve(RELUV_MODULE).options.policies.offers
  const actor = { type: "customer", id: customer_id } as const
  const { amount } = req.validatedBody
  await req.scope
    .resolve(OFFER_MODULE)
    .counterOffer({ of, amount, holds: false, answer_hours, actor })
  res.json({ offer: await viewOffer(req.scope, of) })
}
