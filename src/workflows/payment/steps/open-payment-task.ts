import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TaskKind } from "../../../domain/task/task-kind"
import { OPERATOR_TASK_MODULE } from "../../../modules/operator-task"
import type { OperatorTaskModuleService } from "../../../modules/operator-task/service"
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

/** Asks for a person, once per transaction; a review that is over closes its task. */
export const openPaymentTaskStep = createStep(
  "open-payment-task",
  async ({ decision, reason, transaction }: Finding, { container }) => {
    const tasks = container.resolve<OperatorTaskModuleService>(OPERATOR_TASK_MODULE)
    const kind = TASKS[decision]
    if (kind) {
      await tasks.openTask({
        kind,
        cause: `${kind}:${transaction?.transaction_id ?? reason}`,
        reason,
        order_id: transaction?.order_id,
        attempt_id: transaction?.attempt_id,
        transaction_id: transaction?.transaction_id,
        amount: transaction?.paid,
      })
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
