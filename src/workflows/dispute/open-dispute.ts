import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { NewDispute } from "../../modules/seller-order/disputes"
import { openDisputeAndTaskStep } from "./steps/open-dispute-and-task"

/** Something is wrong with a parcel: the clock stops, and an operator has to decide. */
export const openDisputeWorkflow = createWorkflow("reluv-open-dispute", (input: NewDispute) => {
  const dispute = openDisputeAndTaskStep(input)
  emitEventStep({
    eventName: "reluv.dispute.opened",
    data: transform({ input, dispute }, ({ input, dispute }) => ({
      id: dispute.id,
      seller_order_id: input.seller_order_id,
    })),
  })
  return new WorkflowResponse(dispute)
})
