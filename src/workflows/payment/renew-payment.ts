import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { openAttemptStep } from "./steps/open-attempt"
import { retireAttemptStep } from "./steps/retire-attempt"

/**
 * The buyer wants to pay in another way: the open page is closed here and at Midtrans, then another
 * one is made, under a new Midtrans order id and with the same deadline.
 */
export const renewPaymentWorkflow = createWorkflow(
  "reluv-renew-payment",
  (input: { order_id: string }) => {
    retireAttemptStep(input)
    return new WorkflowResponse(openAttemptStep(input))
  }
)
