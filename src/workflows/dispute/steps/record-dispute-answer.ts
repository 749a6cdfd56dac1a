import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"

export const recordDisputeAnswerStep = createStep(
  "record-dispute-answer",
  async (input: { id: string; answer: string }, { container }) => {
    await container.resolve(SELLER_ORDER_MODULE).answerDispute(input)
    return new StepResponse(undefined)
  }
)
