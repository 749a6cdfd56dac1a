import { hideReview } from "../../../../../../workflows/review/moderate-review"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { hideReview as route } from "../../contract"
import { findReview } from "../../find-review"

export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { id } = req.params
  const { reason } = req.validatedBody
  await hideReview(req.scope, { id, reason, actor: operatorOf(req) })
  res.json({ review: await findReview(req.scope, id) })
}
