import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { payBack } from "../pay-back"

/** The promise is in the database already; this only makes it quick. */
export const payBackStep = createStep(
  "pay-back",
  async ({ seller_order_id }: { seller_order_id: string }, { container }) => {
    await payBack(container, seller_order_id)
    return new StepResponse(undefined)
  }
)
