import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelBooking } from "../give-courier-back"

export const cancelBookingStep = createStep(
  "cancel-booking",
  async ({ id, reason }: { id: string; reason: string }, { container }) => {
    await cancelBooking(container, { seller_order_id: id, reason })
    return new StepResponse(undefined)
  }
)
