import { endDiscount as end } from "../../../../../workflows/discount/end-discount"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewDiscount } from "../../../../_views/discount"
import type { endDiscount } from "../../contract"

export async function POST(
  req: RequestTo<typeof endDiscount>,
  res: ResponseOf<typeof endDiscount>
) {
  const { seller_id, actor } = req.membership
  const { id } = req.params
  await end(req.scope, { id, seller_id, actor })
  res.json({ discount: await viewDiscount(req.scope, { id, seller_id }) })
}
