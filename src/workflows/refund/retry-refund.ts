import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type RetryRefund, retryRefundStep } from "./steps/retry-refund"

/** An operator lets the gateway be asked again about a refund that it refused. */
export const retryRefundWorkflow = createWorkflow(
  "reluv-retry-refused-refund",
  (input: RetryRefund) => {
    retryRefundStep(input)
    return new WorkflowResponse({ id: input.id })
  }
)
