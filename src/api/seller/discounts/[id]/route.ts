import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewDiscount } from "../../../_views/discount"
import type { readDiscount } from "../contract"

export async function GET(
  req: RequestTo<typeof readDiscount>,
  res: ResponseOf<typeof readDiscount>
) {
  const { seller_id } = req.membership
  res.json({ discount: await viewDiscount(req.scope, { id: req.params.id, seller_id }) })
}
