import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { splitOrderBySellerWorkflow } from "../checkout/split-order-by-seller"
import { accountCreditStep } from "./steps/account-purchase"
import { expectPaymentStep } from "./steps/expect-payment"
import { openAttemptStep } from "./steps/open-attempt"

/**
 * Makes a placed order payable: cut per seller, its deadline written, one Snap transaction opened; or
 * paid, where credit leaves nothing to pay. Idempotent, and started by whichever comes first: `purchase.placed` or the first read. Midtrans
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
    const purchase = when({ payment }, ({ payment }) => payment.paid_by_credit).then(() =>
      accountCreditStep(transform({ input }, ({ input }) => ({ order_id: input.order_id })))
    )
    when({ purchase }, ({ purchase }) => purchase?.first_time === true).then(() => {
      emitEventStep({
        eventName: "reluv.payment.paid",
        data: transform({ input }, ({ input }) => ({ order_id: input.order_id })),
      })
    })
    return new WorkflowResponse(transform({ turn }, ({ turn }) => ({ turn: turn ?? "closed" })))
  }
)
