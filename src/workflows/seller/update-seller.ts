import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type SellerChange, updateSellerProfileStep } from "./steps/update-seller-profile"

/** Changes what a shop says of itself. */
export const updateSellerWorkflow = createWorkflow("reluv-update-seller", (input: SellerChange) => {
  updateSellerProfileStep(input)
  emitEventStep({ eventName: "reluv.seller.updated", data: { id: input.id } })
  return new WorkflowResponse({ id: input.id })
})
