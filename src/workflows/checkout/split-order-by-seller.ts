import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cutOrderStep } from "./steps/cut-order"
import { insertSellerOrdersStep } from "./steps/insert-seller-orders"

/**
 * Cuts a placed order into one seller order per seller. Idempotent: it runs when the order is
 * placed, on the first read, and from the repair job; whoever comes first cuts.
 */
export const splitOrderBySellerWorkflow = createWorkflow(
  "reluv-split-order-by-seller",
  (input: { order_id: string }) => {
    return new WorkflowResponse(insertSellerOrdersStep(cutOrderStep(input)))
  }
)
