import { endClaim } from "../../../../../../workflows/live-sale/claim-piece"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { customerIdOf } from "../../../../../_http/customer"
import type { giveUpLiveClaim } from "../../../contract"
import { ownClaim } from "../../../find-live-sale"

export async function DELETE(
  req: RequestTo<typeof giveUpLiveClaim>,
  res: ResponseOf<typeof giveUpLiveClaim>
) {
  const customer_id = customerIdOf(req)
  const of = { id: req.params.claim_id, live_sale_id: req.params.id, customer_id }
  await endClaim(req.scope, { of, actor: { type: "customer", id: customer_id }, reason: null })
  res.json({ claim: await ownClaim(req.scope, of) })
}
