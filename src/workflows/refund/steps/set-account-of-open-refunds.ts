import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { BankAccount } from "../../../modules/purchase-payment/refunds"
import type { PurchasePaymentModuleService } from "../../../modules/purchase-payment/service"

export type RefundAccount = { order_id: string; bank_account: BankAccount }

/** A transfer that was recorded already keeps the account it went to. */
export const setAccountOfOpenRefundsStep = createStep(
  "set-account-of-open-refunds",
  async (input: RefundAccount, { container }) => {
    const payments = container.resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
    return new StepResponse(await payments.setRefundAccount(input))
  }
)
