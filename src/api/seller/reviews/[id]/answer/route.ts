import { REVIEW_MODULE } from "../../../../../modules/review"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { answerReview } from "../../contract"

export async function POST(
  req: RequestTo<typeof answerReview>,
  res: ResponseOf<typeof answerReview>
) {
  const { seller_id, actor } = req.membership
  const { id } = req.params
  const { answer } = req.validatedBody
  await req.scope.resolve(REVIEW_MODULE).answerReview({ id, seller_id, answer, actor })
  res.json({ answered: true })
}
