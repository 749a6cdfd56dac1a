import type { MedusaContainer } from "@medusajs/framework/types"
import type { TaskKind } from "../../domain/task/task-kind"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"
import { accountPurchase } from "./account-purchase"
import { bookRefundsOfVendor } from "./book-refunds-of-vendor"
import { closePurchaseWorkflow } from "./close-purchase"
import {
  type Finding,
  inspectTransaction,
  type Transaction,
  type TransactionQuestion,
} from "./inspect-transaction"
import { receiveLateMoney } from "./receive-late-money"
import { settlePayment } from "./settle-payment"

const MIDTRANS: Actor = { type: "vendor", id: "midtrans" }

/**
 * Asks Midtrans about one transaction and acts on the answer. Started by a verified notification, by
 * the reconciler, at a deadline and by an operator: whoever asks, Midtrans' answer decides and
 * `domain/payment/decide-transaction.ts` says what it means. All of it can be repeated, because a crash
 * may come after any line.
 */
export const processTransactionWorkflow = flow(
  "reluv-process-transaction",
  async (container, question: TransactionQuestion) => {
    const finding = await inspectTransaction(container, question)
    await closeReview(container, finding)
    await act(container, finding)
    return finding
  }
)

/** What is done about each decision, whole. */
async function act(container: MedusaContainer, finding: Finding): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  switch (finding.decision) {
    case "nothing":
    case "not_attempted":
      return
    case "show_instructions":
      await payments.recordPendingTransaction(finding.transaction)
      return
    case "forget_try":
      await payments.recordTry({ ...finding.transaction, review: false })
      return
    case "review":
      await payments.recordTry({ ...finding.transaction, review: true })
      await askPerson(container, "payment_review", finding)
      return
    case "give_up":
      await closePurchaseWorkflow(container).run({
        input: {
          order_id: finding.transaction.order_id,
          to: finding.transaction.outcome === "expired" ? "expired" : "failed",
          actor: MIDTRANS,
          reason: finding.reason,
        },
      })
      return
    case "late_money":
      if (await receiveLateMoney(container, finding.transaction)) {
        await accountPurchase(container, finding.transaction)
      }
      return
    case "settle":
    case "settled_before":
      await settlePayment(container, finding.transaction)
      await accountPurchase(container, finding.transaction)
      // It may have been given back in the dashboard before its money was booked here.
      await bookRefundsOfVendor(container, finding.transaction)
      return
    case "book_refunds":
      if (await bookRefundsOfVendor(container, finding.transaction)) return
      return askAboutUnlistedRefund(container, finding.transaction)
    case "double_payment":
      return askPerson(container, "double_payment", finding)
    case "charged_back":
      return askPerson(container, "chargeback", finding)
    case "mismatch":
      return askPerson(container, "payment_mismatch", finding)
    case "unknown_order":
      return askPerson(container, "unknown_payment", finding)
    case "unknown":
      return askPerson(container, "unknown_message", finding)
    default:
      finding satisfies never
  }
}

/**
 * What only a person can settle: a review is asked about as long as it is open, anything else once,
 * because Midtrans goes on saying the same after the person has dealt with it.
 */
async function askPerson(
  container: MedusaContainer,
  kind: TaskKind,
  { reason, transaction, midtrans_order_id }: Finding
): Promise<void> {
  await container.resolve(OPERATOR_TASK_MODULE).openTask(
    {
      kind,
      cause: `${kind}:${transaction?.transaction_id ?? midtrans_order_id}`,
      reason,
      order_id: transaction?.order_id,
      attempt_id: transaction?.attempt_id,
      transaction_id: transaction?.transaction_id,
      amount: transaction?.paid,
    },
    { once: kind !== "payment_review" }
  )
}

/** What an answer does not list cannot be booked. */
async function askAboutUnlistedRefund(
  container: MedusaContainer,
  { transaction_id, order_id }: Transaction
): Promise<void> {
  await container.resolve(OPERATOR_TASK_MODULE).openTask({
    kind: "dashboard_refund",
    cause: `dashboard_refund:${transaction_id}`,
    reason: "Midtrans gave money back and does not say for which refund",
    order_id,
    transaction_id,
  })
}

/** A review that is over asks nobody any more. */
async function closeReview(
  container: MedusaContainer,
  { decision, transaction, reason }: Finding
): Promise<void> {
  if (!transaction || decision === "review") return
  await container.resolve(OPERATOR_TASK_MODULE).closeTask({
    cause: `payment_review:${transaction.transaction_id}`,
    actor: MIDTRANS,
    note: reason,
  })
}
