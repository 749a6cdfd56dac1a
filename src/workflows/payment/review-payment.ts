import type { MedusaContainer } from "@medusajs/framework/types"
import type { TransactionOutcome } from "../../domain/payment/transaction-outcome"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../modules/purchase-payment/errors"
import { RELUV_MODULE } from "../../modules/reluv"
import { isMidtransError } from "../../providers/payment-midtrans/errors"
import { processTransactionWorkflow } from "./process-transaction"

const CONTRADICTS: Record<"approve" | "deny", readonly TransactionOutcome[]> = {
  approve: ["attempt_failed", "cancelled", "expired"],
  deny: ["paid", "partially_refunded", "refunded", "charged_back"],
}

/**
 * An operator approves or denies a card payment under review; Midtrans' answer then decides. The verdict
 * is about the card that waits for it, which need not be the try that the buyer made last. One that
 * Midtrans has heard already (a second click, a lost answer) is no error; the opposite of it is
 * (`REVIEW_DECIDED`), after which our books say what Midtrans says.
 */
export async function reviewPayment(
  container: MedusaContainer,
  { attempt_id, verdict }: { attempt_id: string; verdict: "approve" | "deny" }
): Promise<void> {
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
  const { midtrans_order_id } = attempt
  const { result } = await processTransactionWorkflow(container).run({
    input: { midtrans_order_id, transaction_id },
  })
  const { transaction } = result
  if (transaction && CONTRADICTS[verdict].includes(transaction.outcome)) {
    throw PurchasePaymentErrors.REVIEW_DECIDED({ status: transaction.transaction_status })
  }
}
