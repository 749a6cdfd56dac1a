import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../../modules/purchase-payment/service"

export type RefundAccount = {
  order_id: string
  bank_account: { bank: string; account_number: string; account_name: string }
}

/** A transfer that was recorded already keeps the account it went to. */
export const setAccountOfOpenRefundsStep = createStep(
  "set-account-of-open-refunds",
  async ({ order_id, bank_account }: RefundAccount, { container }) => {
    const payments = container.resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
    const open = await payments.listPurchaseRefunds(
      { order_id, status: ["queued", "refused", "awaiting_transfer"] },
      { select: ["id"], take: null }
    )
    await payments.updatePurchaseRefunds(open.map(({ id }) => ({ id, bank_account })))
    return new StepResponse({ count: open.length })
  }
)
