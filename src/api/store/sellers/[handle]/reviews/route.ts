import { REVIEW_MODULE } from "../../../../../modules/review"
import { SELLER_MODULE } from "../../../../../modules/seller"
import { SellerErrors } from "../../../../../modules/seller/errors"
import { cursorOf } from "../../../../_contract/cursor"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { ratingOf, viewReview } from "../../../../_views/reviews"
import { type listReviews, SHOWN } from "../../contract"

export async function GET(req: RequestTo<typeof listReviews>, res: ResponseOf<typeof listReviews>) {
  const { limit, cursor: after, ...filters } = req.validatedQuery
  const [seller] = await req.scope
    .resolve(SELLER_MODULE)
    .listSellers({ handle: req.params.handle, status: "active" }, { select: ["id"] })
  if (!seller) throw SellerErrors.SELLER_NOT_FOUND()
  const { id: seller_id } = seller
  const module = req.scope.resolve(REVIEW_MODULE)
  const [{ reviews, next }, rating, aspects] = await Promise.all([
    module.listShownReviews({ filters: { ...filters, seller_id }, limit, after }),
    ratingOf(req.scope, seller_id),
    module.readAspects({ seller_id }),
  ])
  const next_cursor = next && cursorOf(SHOWN, next)
  res.json({ reviews: reviews.map(viewReview), rating, aspects, next_cursor })
}
