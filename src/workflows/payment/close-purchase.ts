import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Closing } from "../../modules/purchase-payment/closing"
import { closePaymentStep } from "./steps/close-payment"
import { finishClosingStep } from "./steps/finish-closing"

/**
 * Ends a purchase that was not paid: expired at its deadline, or given up. The payment is closed in
 * one statement; what follows (parts, pieces, Medusa's order, Midtrans) is repeatable and is done by
 * a job if this run dies. A payment that was made meanwhile is left alone.
 */
export const closePurchaseWorkflow = createWorkflow("reluv-close-purchase", (input: Closing) => {
  const closed = closePaymentStep(input)
  finishClosingStep(input)
  when({ closed }, ({ closed }) => closed.first_time).then(() => {
    emitEventStep({
      eventName: transform({ input }, ({ input }) => `reluv.payment.${input.to}`),
      data: transform({ input }, ({ input }) => ({ order_id: input.order_id })),
    })
  })
  return new WorkflowResponse(closed)
})
