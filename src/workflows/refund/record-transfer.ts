import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type RecordTransfer, recordTransferStep } from "./steps/record-transfer"

/** An operator says that a refund was transferred, with proof. Another operator has to look. */
export const recordTransferWorkflow = createWorkflow(
  "reluv-record-refund-transfer",
  (input: RecordTransfer) => {
    recordTransferStep(input)
    return new WorkflowResponse({ id: input.id })
  }
)
