import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { extendCompletionStep } from "./steps/extend-completion"

/** Moves the completion clock of a delivered part, once. */
export const extendSellerOrderWorkflow = createWorkflow(
  "reluv-extend-seller-order",
  (input: { id: string }) => {
    const extended = extendCompletionStep(input)
    emitEventStep({ eventName: "reluv.seller-order.extended", data: { id: input.id } })
    return new WorkflowResponse(extended)
  }
)
