import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Cancellation } from "../../modules/seller-order/money"
import { payBackStep } from "../refund/steps/pay-back"
import { cancelBookingStep } from "../shipping/steps/cancel-booking"
import { cancelPaidStep } from "./steps/cancel-paid"

/**
 * One seller's part is off before it ships: rejected by the seller, cancelled by the operator, or past
 * its ship-by deadline. Exactly its share goes back; the other sellers' parts are left alone.
 */
export const cancelSellerOrderWorkflow = createWorkflow(
  "reluv-cancel-seller-order",
  (input: Cancellation) => {
    cancelBookingStep(input)
    const cancelled = cancelPaidStep(input)
    payBackStep(transform({ input }, ({ input }) => ({ seller_order_id: input.id })))
    when({ cancelled }, ({ cancelled }) => cancelled.first_time).then(() => {
      emitEventStep({
        eventName: "reluv.seller-order.cancelled",
        data: transform({ input }, ({ input }) => ({ id: input.id, reason: input.reason })),
      })
    })
    return new WorkflowResponse(cancelled)
  }
)
