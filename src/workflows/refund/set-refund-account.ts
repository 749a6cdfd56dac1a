import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  type RefundAccount,
  setAccountOfOpenRefundsStep,
} from "./steps/set-account-of-open-refunds"

/** Remembers where the open refunds of an order are to be transferred. */
export const setRefundAccountWorkflow = createWorkflow(
  "reluv-set-refund-account",
  (input: RefundAccount) => {
    return new WorkflowResponse(setAccountOfOpenRefundsStep(input))
  }
)
