import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { processTransactionWorkflow } from "./process-transaction"
import { type Review, tellVerdictStep } from "./steps/tell-verdict"

/** An operator approves or denies a card payment under review; Midtrans' answer then decides. */
export const reviewPaymentWorkflow = createWorkflow("reluv-review-payment", (input: Review) => {
  const question = tellVerdictStep(input)
  return new WorkflowResponse(processTransactionWorkflow.runAsStep({ input: question }))
})
