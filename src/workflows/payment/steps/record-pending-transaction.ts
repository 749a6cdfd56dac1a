import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../../modules/purchase-payment/service"
import type { Finding } from "./inspect-transaction"

/** Shows the buyer which method was chosen and where to pay. Written over by the next choice. */
export const recordPendingTransactionStep = createStep(
  "record-pending-transaction",
  async ({ transaction }: Finding, { container }) => {
    if (transaction) {
      await container
        .resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
        .recordPendingTransaction(transaction)
    }
    return new StepResponse(undefined)
  }
)
