import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { defineErrors } from "../../../shared/errors"

const CancelErrors = defineErrors({
  CANNOT_CANCEL: {
    kind: "FORBIDDEN",
    code: "ORD_008",
    message: () => "Only an order that waits for its payment can be cancelled",
  },
})

export const requireUnpaidStep = createStep(
  "require-unpaid",
  async ({ order_id }: { order_id: string }, { container }) => {
    const [payment] = await container
      .resolve(PURCHASE_PAYMENT_MODULE)
      .listPurchasePayments({ order_id })
    if (payment?.status !== "pending") throw CancelErrors.CANNOT_CANCEL()
    return new StepResponse(undefined)
  }
)
