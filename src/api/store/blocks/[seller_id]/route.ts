import { SAFETY_MODULE } from "../../../../modules/safety"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import type { unblockSeller } from "../contract"

export async function DELETE(
  req: RequestTo<typeof unblockSeller>,
  res: ResponseOf<typeof unblockSeller>
) {
  const { seller_id } = req.params
  const customer_id = customerIdOf(req)
  await req.scope.resolve(SAFETY_MODULE).unblockParty({ customer_id, seller_id, by: "customer" })
  res.json({ is_blocked: false })
}
