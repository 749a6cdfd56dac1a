import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { endOrderWithItsParts } from "../../order/end-order"

export const completeOrderWhenDoneStep = createStep(
  "complete-order-when-done",
  async ({ order_id }: { order_id: string }, { container }) => {
    await endOrderWithItsParts(container, order_id)
    return new StepResponse(undefined)
  }
)
