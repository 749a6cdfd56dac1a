import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { Cancellation } from "../../../modules/seller-order/money"

/** The point of no return: status and promised refund change together. */
export const cancelPaidStep = createStep(
  "cancel-paid",
  async (input: Cancellation, { container }) => {
    const first_time = await container.resolve(SELLER_ORDER_MODULE).cancelPaid(input)
    return new StepResponse({ first_time })
  }
)
