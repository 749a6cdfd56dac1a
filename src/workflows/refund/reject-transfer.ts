import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type RejectTransfer, rejectTransferStep } from "./steps/reject-transfer"

/** A transfer to a wrong account, or with a wrong proof, is taken back to be made again. */
export const rejectTransferWorkflow = createWorkflow(
  "reluv-reject-refund-transfer",
  (input: RejectTransfer) => {
    rejectTransferStep(input)
    return new WorkflowResponse({ id: input.id })
  }
)
