import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPERATOR_TASK_MODULE } from "../../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { Actor } from "../../../shared/sql"
import { executeRefunds } from "../execute-refunds"

export type RetryRefund = { id: string; actor: Actor }

/** Queued first, then tried at once; a new refusal opens a new task. */
export const retryRefundStep = createStep(
  "retry-refund",
  async ({ id, actor }: RetryRefund, { container }) => {
    await container
      .resolve(PURCHASE_PAYMENT_MODULE)
      .moveRefund({ id, to: "queued", actor, reason: "tried again" })
    await container
      .resolve(OPERATOR_TASK_MODULE)
      .closeTask({ cause: `refund_failed:${id}`, actor, note: "tried again" })
    await executeRefunds(container, { limit: 1, id })
    return new StepResponse(undefined)
  }
)
