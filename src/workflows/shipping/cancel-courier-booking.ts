import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { cancelBookingStep } from "./steps/cancel-booking"

/** Gives a courier back; the seller order stays in processing and another courier can be booked. */
export const cancelBookingWorkflow = createWorkflow(
  "reluv-cancel-courier-booking",
  (input: { id: string; reason: string }) => {
    cancelBookingStep(input)
    emitEventStep({ eventName: "reluv.seller-order.booking-cancelled", data: { id: input.id } })
    return new WorkflowResponse({ id: input.id })
  }
)
