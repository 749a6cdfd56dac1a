import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type PayByHand, payByHandStep } from "./steps/pay-by-hand"

/** An operator decides that a refund which the gateway refused is transferred by hand. */
export const payRefundByHandWorkflow = createWorkflow(
  "reluv-pay-refund-by-hand",
  (input: PayByHand) => {
    payByHandStep(input)
    return new WorkflowResponse({ id: input.id })
  }
)
