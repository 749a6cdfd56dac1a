import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { Closing } from "../../modules/purchase-payment/closing"
import { flow } from "../../shared/flow"
import { finishClosing } from "./finish-closing"

/**
 * Ends a purchase that was not paid: expired at its deadline, or given up. The payment is closed in
 * one statement, and from there on money for it is late money; what follows (parts, pieces, Medusa's order,
 * Midtrans) is repeatable and is done by a job if this run dies. A payment that was made meanwhile is left alone.
 */
export const closePurchaseWorkflow = flow(
  "reluv-close-purchase",
  async (container, closing: Closing) => {
    const first_time = await container.resolve(PURCHASE_PAYMENT_MODULE).closePayment(closing)
    await finishClosing(container, closing)
    return { first_time }
  }
)
