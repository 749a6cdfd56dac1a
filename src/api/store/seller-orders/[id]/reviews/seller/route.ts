import { reviewSeller } from "../../../../../../workflows/review/write-review"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { deviceOf } from "../../../../../_http/device"
import { viewExchange } from "../../../../../_views/reviews"
import type { reviewSeller as route } from "../../../contract"
import { ownSellerOrder } from "../../own-seller-order"

export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { id: seller_order_id, actor } = await ownSellerOrder(req)
  const review = req.validatedBody
  await reviewSeller(req.scope, { seller_order_id, review, device: deviceOf(req), actor })
  res.json({ reviews: await viewExchange(req.scope, { seller_order_id, side: "buyer" }) })
}
