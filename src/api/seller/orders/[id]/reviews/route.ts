import { SELLER_ORDER_MODULE } from "../../../../../modules/seller-order"
import { reviewBuyer } from "../../../../../workflows/review/write-review"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { deviceOf } from "../../../../_http/device"
import type { SellerRequest } from "../../../../_http/member"
import { ratingOf, viewExchange, viewRating } from "../../../../_views/reviews"
import type { readOrderReviews, reviewBuyer as write } from "../../contract"
import { ownOrder } from "../../own-order"

export async function GET(
  req: RequestTo<typeof readOrderReviews>,
  res: ResponseOf<typeof readOrderReviews>
) {
  const { id } = await ownOrder(req)
  res.json(await viewBothSides(req, id))
}

export async function POST(req: RequestTo<typeof write>, res: ResponseOf<typeof write>) {
  const { id } = await ownOrder(req)
  const { actor } = req.membership
  const review = req.validatedBody
  await reviewBuyer(req.scope, { seller_order_id: id, review, device: deviceOf(req), actor })
  res.json(await viewBothSides(req, id))
}

async function viewBothSides(req: SellerRequest, seller_order_id: string) {
  const [part] = await req.scope
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ id: seller_order_id }, { select: ["id", "customer_id"] })
  return {
    reviews: await viewExchange(req.scope, { seller_order_id, side: "seller" }),
    buyer_rating: part?.customer_id ? await ratingOf(req.scope, part.customer_id) : viewRating(),
  }
}
