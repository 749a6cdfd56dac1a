import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TaskKind } from "../../../domain/task/task-kind"
import { OPERATOR_TASK_MODULE } from "../../../modules/operator-task"
import type { Finding } from "./inspect-transaction"

/** What only a person can settle. */
const TASKS: Partial<Record<Finding["decision"], TaskKind>> = {
  review: "payment_review",
  mismatch: "payment_mismatch",
  unknown_order: "unknown_payment",
  double_payment: "double_payment",
  charged_back: "chargeback",
  unknown: "unknown_message",
}

/**
 * Asks for a person: about a review as long as it is open, about anything else once, because Midtrans
 * goes on saying the same after the person has dealt with it. A review that is over closes its task.
 */
export const openPaymentTaskStep = createStep(
  "open-payment-task",
  async ({ decision, reason, transaction, midtrans_order_id }: Finding, { container }) => {
    const tasks = container.resolve(OPERATOR_TASK_MODULE)
    const kind = TASKS[decision]
    if (kind) {
      await tasks.openTask(
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
    if (transaction && decision !== "review") {
      await tasks.closeTask({
        cause: `payment_review:${transaction.transaction_id}`,
        actor: { type: "vendor", id: "midtrans" },
        note: reason,
      })
    }
    return new StepResponse(undefined)
  }
)
