import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { accountPurchaseStep } from "./steps/account-purchase"
import { bookRefundsOfVendorStep } from "./steps/book-refunds-of-vendor"
import { giveUpPurchaseStep } from "./steps/give-up-purchase"
import { inspectTransactionStep, type TransactionQuestion } from "./steps/inspect-transaction"
import { openPaymentTaskStep } from "./steps/open-payment-task"
import { receiveLateMoneyStep } from "./steps/receive-late-money"
import { recordTryStep } from "./steps/record-try"
import { settlePaymentStep } from "./steps/settle-payment"

/**
 * Asks Midtrans about one transaction and acts on the answer. Started by a verified notification, by
 * the reconciler, at a deadline and by an operator: whoever asks, Midtrans' answer decides and
 * `domain/payment/decide-transaction.ts` says what it means. Every step can be repeated, because a
 * crash may come after any of them.
 */
export const processTransactionWorkflow = createWorkflow(
  "reluv-process-transaction",
  (input: TransactionQuestion) => {
    const finding = inspectTransactionStep(input)

    recordTryStep(finding)
    openPaymentTaskStep(finding)
    giveUpPurchaseStep(finding)
    const late = receiveLateMoneyStep(finding)
    const paid = transform(
      { finding, late },
      ({ finding, late }) =>
        finding.decision === "settle" || finding.decision === "settled_before" || late.revived
    )
    const purchase = when({ paid }, ({ paid }) => paid).then(() => {
      settlePaymentStep(finding)
      return accountPurchaseStep(finding)
    })
    bookRefundsOfVendorStep(finding)
    when({ purchase }, ({ purchase }) => purchase?.first_time === true).then(() => {
      emitEventStep({
        eventName: "reluv.payment.paid",
        data: transform({ finding }, ({ finding }) => ({
          order_id: finding.transaction?.order_id,
        })),
      })
    })
    return new WorkflowResponse(finding)
  }
)
