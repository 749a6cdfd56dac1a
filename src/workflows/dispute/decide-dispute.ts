import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Decision } from "../../modules/seller-order/disputes"
import { payBackStep } from "../refund/steps/pay-back"
import { decideDisputeAndTaskStep } from "./steps/decide-dispute-and-task"

/** The operator decides: completed, refunded, or refunded in part. The money follows by itself. */
export const decideDisputeWorkflow = createWorkflow("reluv-decide-dispute", (input: Decision) => {
  const decided = decideDisputeAndTaskStep(input)
  payBackStep(
    transform({ decided }, ({ decided }) => ({ seller_order_id: decided.seller_order_id }))
  )
  when({ decided }, ({ decided }) => decided.first_time).then(() => {
    emitEventStep({
      eventName: "reluv.dispute.decided",
      data: transform({ input, decided }, ({ input, decided }) => ({
        id: input.id,
        seller_order_id: decided.seller_order_id,
        decision: input.decision,
      })),
    })
  })
  return new WorkflowResponse(decided)
})
