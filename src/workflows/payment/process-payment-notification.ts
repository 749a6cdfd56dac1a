import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { capturePurchaseStep } from "./steps/capture-purchase"
import { inspectTransactionStep } from "./steps/inspect-transaction"
import { markPurchasePaidStep } from "./steps/mark-purchase-paid"
import { recordPendingTransactionStep } from "./steps/record-pending-transaction"

export type PaymentNotification = { body: string }

/**
 * Acts on one stored and verified notification of Midtrans. What the notification says is not
 * believed: Midtrans is asked, and its answer decides. Every step can be repeated, because a crash
 * may come after any of them.
 */
export const processPaymentNotificationWorkflow = createWorkflow(
  "process-payment-notification",
  (input: PaymentNotification) => {
    const finding = inspectTransactionStep(input)

    when({ finding }, ({ finding }) => finding.verdict === "pending").then(() => {
      recordPendingTransactionStep(finding)
    })
    const purchase = when({ finding }, ({ finding }) => finding.verdict === "paid").then(() => {
      capturePurchaseStep(finding)
      return markPurchasePaidStep(finding)
    })
    when({ purchase }, ({ purchase }) => purchase?.first_time === true).then(() => {
      emitEventStep({
        eventName: "payment.paid",
        data: transform({ finding }, ({ finding }) => ({
          order_id: finding.transaction?.order_id,
        })),
      })
    })
    return new WorkflowResponse(finding)
  }
)
