import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type DropRefund, dropRefundStep } from "./steps/drop-refund"

/** An operator found that the buyer has the money already: nobody pays it any more. */
export const dropRefundWorkflow = createWorkflow("reluv-drop-refund", (input: DropRefund) => {
  dropRefundStep(input)
  return new WorkflowResponse({ id: input.id })
})
