import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { splitOrderBySellerWorkflow } from "../checkout/split-order-by-seller"
import { expectPaymentStep } from "./steps/expect-payment"
import { openAttemptStep } from "./steps/open-attempt"

/**
 * Makes a placed order payable: cut per seller, its deadline written, one Snap transaction opened.
 * Idempotent, and started by whichever comes first: `purchase.placed` or the first read. Midtrans
 * being down costs nobody the piece: the next read tries again.
 */
export const openPaymentWorkflow = createWorkflow(
  "reluv-open-payment",
  (input: { order_id: string }) => {
    splitOrderBySellerWorkflow.runAsStep({ input })
    const payment = expectPaymentStep(input)
    const turn = when({ payment }, ({ payment }) => payment.payable).then(() =>
      openAttemptStep(transform({ input }, ({ input }) => ({ order_id: input.order_id })))
    )
    return new WorkflowResponse(transform({ turn }, ({ turn }) => ({ turn: turn ?? "closed" })))
  }
)
