import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { Closing } from "../../../modules/purchase-payment/closing"

/** The point of no return: from here on money for this purchase is late money. */
export const closePaymentStep = createStep(
  "close-payment",
  async (closing: Closing, { container }) => {
    const first_time = await container.resolve(PURCHASE_PAYMENT_MODULE).closePayment(closing)
    return new StepResponse({ first_time })
  }
)
