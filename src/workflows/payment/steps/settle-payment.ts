import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../modules/purchase-payment/errors"
import type { Actor } from "../../../shared/sql"
import type { Finding } from "./inspect-transaction"

const MIDTRANS: Actor = { type: "vendor", id: "midtrans" }

/**
 * The point of no return: one statement decides between this money and a deadline, a buyer who gives
 * up, and another payment. Throws `PAYMENT_CHANGED` when one of those was faster: whoever asked looks
 * again, and finds late or double money.
 */
export const settlePaymentStep = createStep(
  "settle-payment",
  async ({ decision, transaction }: Finding, { container }) => {
    if (!transaction) return new StepResponse(undefined)
    const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
    const revived = decision === "late_money"
    if (await payments.settle({ ...transaction, actor: MIDTRANS, revived })) {
      return new StepResponse(undefined)
    }
    const [payment] = await payments.listPurchasePayments({ order_id: transaction.order_id })
    if (payment?.paid_by !== transaction.transaction_id) {
      throw PurchasePaymentErrors.PAYMENT_CHANGED()
    }
    return new StepResponse(undefined)
  }
)
