import { acceptOffer } from "../../../../../workflows/offer/accept-offer"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import { viewOffer } from "../../../../_views/offers"
import type { acceptCounter } from "../../contract"

export async function POST(
  req: RequestTo<typeof acceptCounter>,
  res: ResponseOf<typeof acceptCounter>
) {
  const customer_id = customerIdOf(req)
  const of = { id: req.params.id, customer_id }
  const { amount } = req.validatedBody
  // Whether it is held is the shop's word, given with its counter.
  const actor = { type: "customer", id: customer_id } as const
  await acceptOffer(req.scope, { of, amount, holds: false, actor })
  res.json({ offer: await viewOffer(req.scope, of) })
}
