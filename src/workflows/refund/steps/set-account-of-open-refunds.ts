import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { BankAccount } from "../../../modules/purchase-payment/refunds"

export type RefundAccount = { order_id: string; bank_account: BankAccount }

/** A transfer that was recorded already keeps the account it went to. */
export const setAccountOfOpenRefundsStep = createStep(
  "set-account-of-open-refunds",
  async (input: RefundAccount, { container }) => {
    const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
    return new StepResponse(await payments.setRefundAccount(input))
  }
)
