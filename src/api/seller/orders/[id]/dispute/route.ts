import { SellerOrderErrors } from "../../../../../modules/seller-order/errors"
import { answerDisputeWorkflow } from "../../../../../workflows/dispute/answer-dispute"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { answerDispute } from "../../contract"
import { ownOrder } from "../../own-order"

/** The seller's side of a dispute. */
export async function POST(
  req: RequestTo<typeof answerDispute>,
  res: ResponseOf<typeof answerDispute>
) {
  const { dispute } = await ownOrder(req)
  if (!dispute) throw SellerOrderErrors.DISPUTE_NOT_FOUND()
  await answerDisputeWorkflow(req.scope).run({
    input: { id: dispute.id, answer: req.validatedBody.answer },
  })
  res.json({ order: await ownOrder(req) })
}
