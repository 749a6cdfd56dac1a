import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { Finding } from "./inspect-transaction"

/** Shows the buyer how their try stands: where to pay, under review, or over. Changes no status. */
export const recordTryStep = createStep(
  "record-try",
  async ({ decision, transaction }: Finding, { container }) => {
    if (!transaction) return new StepResponse(undefined)
    const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
    if (decision === "show_instructions") await payments.recordPendingTransaction(transaction)
    if (decision === "review" || decision === "forget_try") {
      await payments.recordTry({ ...transaction, review: decision === "review" })
    }
    return new StepResponse(undefined)
  }
)
