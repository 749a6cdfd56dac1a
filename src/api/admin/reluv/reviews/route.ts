import { REVIEW_MODULE } from "../../../../modules/review"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewModerated } from "../../../_views/reviews"
import type { listAllReviews } from "./contract"

export async function GET(
  req: RequestTo<typeof listAllReviews>,
  res: ResponseOf<typeof listAllReviews>
) {
  const { limit, offset, ...filters } = req.validatedQuery
  const { reviews, count } = await req.scope
    .resolve(REVIEW_MODULE)
    .listReviewsForOperator({ filters, limit, offset })
  res.json({ reviews: await viewModerated(req.scope, reviews), count, limit, offset })
}
