import { REVIEW_MODULE } from "../../../../../../modules/review"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { restoreReview } from "../../contract"
import { findReview } from "../../find-review"

export async function POST(
  req: RequestTo<typeof restoreReview>,
  res: ResponseOf<typeof restoreReview>
) {
  const { id } = req.params
  await req.scope.resolve(REVIEW_MODULE).restoreReview({ id, actor: operatorOf(req) })
  res.json({ review: await findReview(req.scope, id) })
}
