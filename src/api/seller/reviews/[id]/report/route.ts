import { REVIEW_MODULE } from "../../../../../modules/review"
import { ReviewErrors } from "../../../../../modules/review/errors"
import { reportReview } from "../../../../../workflows/review/report-review"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { reportShopReview } from "../../contract"

export async function POST(
  req: RequestTo<typeof reportShopReview>,
  res: ResponseOf<typeof reportShopReview>
) {
  const { id: reporter_id, seller_id, actor } = req.membership
  const { id } = req.params
  const [own] = await req.scope
    .resolve(REVIEW_MODULE)
    .listReviews({ id, seller_id }, { select: ["id"] })
  if (!own) throw ReviewErrors.REVIEW_NOT_FOUND()
  await reportReview(req.scope, { id, reporter_id, ...req.validatedBody, actor })
  res.status(201).json({ reported: true })
}
