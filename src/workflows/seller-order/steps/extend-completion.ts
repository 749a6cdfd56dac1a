import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RELUV_MODULE } from "../../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"

export const extendCompletionStep = createStep(
  "extend-completion",
  async ({ id }: { id: string }, { container }) => {
    const { policies } = container.resolve(RELUV_MODULE).options
    const complete_by = await container
      .resolve(SELLER_ORDER_MODULE)
      .extendCompletion({ id, hours: policies.extension_hours })
    return new StepResponse({ complete_by })
  }
)
