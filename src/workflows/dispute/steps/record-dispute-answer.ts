import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { SellerOrderModuleService } from "../../../modules/seller-order/service"

export const recordDisputeAnswerStep = createStep(
  "record-dispute-answer",
  async (input: { id: string; answer: string }, { container }) => {
    await container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).answerDispute(input)
    return new StepResponse(undefined)
  }
)
