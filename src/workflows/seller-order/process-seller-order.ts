import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../shared/sql"
import { changeSellerOrderStatusStep } from "./steps/change-seller-order-status"

/** The seller has seen a paid order and prepares the parcel. Repeating it changes nothing. */
export const processSellerOrderWorkflow = createWorkflow(
  "reluv-process-seller-order",
  (input: { id: string; actor: Actor }) => {
    const change = changeSellerOrderStatusStep({
      id: input.id,
      to: "processing",
      actor: input.actor,
      reason: null,
    })
    when({ change }, ({ change }) => change.changed).then(() => {
      emitEventStep({ eventName: "reluv.seller-order.processing", data: { id: input.id } })
    })
    return new WorkflowResponse(change)
  }
)
