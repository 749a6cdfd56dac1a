import type { MedusaResponse } from "@medusajs/framework/http"
import { SellerOrderErrors } from "../../../../../modules/seller-order/errors"
import type { SellerOrderView } from "../../../../../types/http"
import { answerDisputeWorkflow } from "../../../../../workflows/dispute/answer-dispute"
import type { SellerRequest } from "../../../../_http/member"
import { ownOrder } from "../../own-order"
import type { SellerAnswerDispute } from "../../validators"

/** The seller's side of a dispute. */
export async function POST(
  req: SellerRequest<SellerAnswerDispute>,
  res: MedusaResponse<{ order: SellerOrderView }>
) {
  const { dispute } = await ownOrder(req)
  if (!dispute) throw SellerOrderErrors.DISPUTE_NOT_FOUND()
  await answerDisputeWorkflow(req.scope).run({
    input: { id: dispute.id, answer: req.validatedBody.answer },
  })
  res.json({ order: await ownOrder(req) })
}
