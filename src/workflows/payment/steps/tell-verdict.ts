import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../modules/purchase-payment/errors"
import type { PurchasePaymentModuleService } from "../../../modules/purchase-payment/service"
import { VENDORS_MODULE } from "../../../modules/vendors"
import type { VendorsModuleService } from "../../../modules/vendors/service"
import { isMidtransError } from "../../../providers/payment-midtrans/errors"
import type { TransactionQuestion } from "./inspect-transaction"

export type Review = { attempt_id: string; verdict: "approve" | "deny" }

/** A verdict that Midtrans has heard already (a second click, a lost answer) is no error. */
export const tellVerdictStep = createStep(
  "tell-verdict",
  async ({ attempt_id, verdict }: Review, { container }) => {
    const [attempt] = await container
      .resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
      .listPaymentAttempts({ id: attempt_id })
    if (!attempt?.transaction_id) throw PurchasePaymentErrors.PAYMENT_ATTEMPT_NOT_FOUND()
    const { midtrans } = container.resolve<VendorsModuleService>(VENDORS_MODULE)
    await midtrans[verdict](attempt.transaction_id).catch((error: unknown) => {
      if (!isMidtransError(error, "MIDTRANS_NOT_MODIFIABLE")) throw error
    })
    return new StepResponse<TransactionQuestion>({
      midtrans_order_id: attempt.midtrans_order_id,
      transaction_id: attempt.transaction_id,
    })
  }
)
