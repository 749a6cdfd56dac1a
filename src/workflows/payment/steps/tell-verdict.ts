import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPERATOR_TASK_MODULE } from "../../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../modules/purchase-payment/errors"
import { RELUV_MODULE } from "../../../modules/reluv"
import { isMidtransError } from "../../../providers/payment-midtrans/errors"
import type { TransactionQuestion } from "./inspect-transaction"

export type Review = { attempt_id: string; verdict: "approve" | "deny" }

/**
 * The verdict is about the card that waits for it, which need not be the try that the buyer made last.
 * One that Midtrans has heard already (a second click, a lost answer) is no error.
 */
export const tellVerdictStep = createStep(
  "tell-verdict",
  async ({ attempt_id, verdict }: Review, { container }) => {
    const [attempt] = await container
      .resolve(PURCHASE_PAYMENT_MODULE)
      .listPaymentAttempts({ id: attempt_id })
    const [task] = await container
      .resolve(OPERATOR_TASK_MODULE)
      .listOperatorTasks(
        { attempt_id, kind: "payment_review", status: "open" },
        { order: { id: "ASC" }, take: 1 }
      )
    const transaction_id = task?.transaction_id ?? attempt?.transaction_id
    if (!attempt || !transaction_id) throw PurchasePaymentErrors.PAYMENT_ATTEMPT_NOT_FOUND()
    const { midtrans } = container.resolve(RELUV_MODULE)
    await midtrans[verdict](transaction_id).catch((error: unknown) => {
      if (!isMidtransError(error, "MIDTRANS_NOT_MODIFIABLE")) throw error
    })
    return new StepResponse<TransactionQuestion>({
      midtrans_order_id: attempt.midtrans_order_id,
      transaction_id,
    })
  }
)
