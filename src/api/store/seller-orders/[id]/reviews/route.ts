import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewExchange } from "../../../../_views/reviews"
import type { readReviews } from "../../contract"
import { ownSellerOrder } from "../own-seller-order"

export async function GET(req: RequestTo<typeof readReviews>, res: ResponseOf<typeof readReviews>) {
  const { id: seller_order_id } = await ownSellerOrder(req)
  res.json({ reviews: await viewExchange(req.scope, { seller_order_id, side: "buyer" }) })
}
