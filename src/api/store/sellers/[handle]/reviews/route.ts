import { REVIEW_MODULE } from "../../../../../modules/review"
import { cursorOf } from "../../../../_contract/cursor"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { ratingOf, viewReview } from "../../../../_views/reviews"
import { type listReviews, SHOWN } from "../../contract"
import { findActiveSeller } from "../find-seller"

export async function GET(req: RequestTo<typeof listReviews>, res: ResponseOf<typeof listReviews>) {
  const { limit, cursor: after, ...filters } = req.validatedQuery
  const { id: seller_id } = await findActiveSeller(req.scope, req.params.handle)
  const module = req.scope.resolve(REVIEW_MODULE)
  const [{ reviews, next }, rating, aspects] = await Promise.all([
    module.listShownReviews({ filters: { ...filters, seller_id }, limit, after }),
    ratingOf(req.scope, seller_id),
    module.readAspects({ seller_id }),
  ])
  const next_cursor = next && cursorOf(SHOWN, next)
  res.json({ reviews: reviews.map(viewReview), rating, aspects, next_cursor })
}
