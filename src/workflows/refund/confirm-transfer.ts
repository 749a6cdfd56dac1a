import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type ConfirmTransfer, confirmTransferStep } from "./steps/confirm-transfer"

/** The second pair of eyes: a transfer by hand counts as a refund once another operator has seen it. */
export const confirmTransferWorkflow = createWorkflow(
  "reluv-confirm-refund-transfer",
  (input: ConfirmTransfer) => {
    confirmTransferStep(input)
    return new WorkflowResponse({ id: input.id })
  }
)
