import { SAFETY_MODULE } from "../../../../modules/safety"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { unblockBuyer } from "../contract"

export async function DELETE(
  req: RequestTo<typeof unblockBuyer>,
  res: ResponseOf<typeof unblockBuyer>
) {
  const { customer_id } = req.params
  const { seller_id } = req.membership
  await req.scope.resolve(SAFETY_MODULE).unblockParty({ customer_id, seller_id, by: "seller" })
  res.json({ is_blocked: false })
}
