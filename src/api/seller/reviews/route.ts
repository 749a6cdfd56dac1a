import { REVIEW_MODULE } from "../../../modules/review"
import { cursorOf } from "../../_contract/cursor"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { ratingOf, viewReview } from "../../_views/reviews"
import { SHOWN } from "../../store/sellers/contract"
import type { listShopReviews } from "./contract"

export async function GET(
  req: RequestTo<typeof listShopReviews>,
  res: ResponseOf<typeof listShopReviews>
) {
  const { limit, cursor: after, ...filters } = req.validatedQuery
  const { seller_id } = req.membership
  const [{ reviews, next }, rating] = await Promise.all([
    req.scope
      .resolve(REVIEW_MODULE)
      .listShownReviews({ filters: { ...filters, seller_id }, limit, after }),
    ratingOf(req.scope, seller_id),
  ])
  const next_cursor = next && cursorOf(SHOWN, next)
  res.json({ reviews: reviews.map(viewReview), rating, next_cursor })
}
