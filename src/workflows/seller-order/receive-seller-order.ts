import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../shared/sql"
import { completeOrderWhenDoneStep } from "./steps/complete-order-when-done"
import { confirmReceiptStep } from "./steps/confirm-receipt"

/**
 * The buyer has the goods: the seller order is completed, and Medusa's order with the last of its
 * parts. A buyer may say so before the courier does; it is never possible before the parcel left.
 */
export const receiveSellerOrderWorkflow = createWorkflow(
  "reluv-receive-seller-order",
  (input: { id: string; actor: Actor }) => {
    const receipt = confirmReceiptStep(input)
    completeOrderWhenDoneStep(receipt)
    when({ receipt }, ({ receipt }) => receipt.changed).then(() => {
      emitEventStep({ eventName: "reluv.seller-order.completed", data: { id: input.id } })
    })
    return new WorkflowResponse(receipt)
  }
)
