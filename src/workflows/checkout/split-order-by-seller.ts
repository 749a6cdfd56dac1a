import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { cutOrderStep } from "./steps/cut-order"
import { insertSellerOrdersStep } from "./steps/insert-seller-orders"

/**
 * Cuts a placed order into one seller order per seller. Idempotent: it runs when the order is
 * placed, on the first read, and from the repair job; whoever comes first cuts.
 */
export const splitOrderBySellerWorkflow = createWorkflow(
  "reluv-split-order-by-seller",
  (input: { order_id: string }) => {
    const cut = cutOrderStep(input)
    const ids = insertSellerOrdersStep(cut)
    when({ ids }, ({ ids }) => ids.length > 0).then(() => {
      emitEventStep({
        eventName: "reluv.seller-order.created",
        data: transform({ ids }, ({ ids }) => ids.map((id) => ({ id }))),
      })
    })
    return new WorkflowResponse(ids)
  }
)
