import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { objectionTo } from "../../../domain/payment/second-pair-of-eyes"
import { OPERATOR_TASK_MODULE } from "../../../modules/operator-task"
import type { OperatorTaskModuleService } from "../../../modules/operator-task/service"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../modules/purchase-payment/errors"
import type { PurchasePaymentModuleService } from "../../../modules/purchase-payment/service"
import type { Actor } from "../../../shared/sql"

export type DropRefund = { id: string; note: string; actor: Actor }

/**
 * Dropping it again closes the tasks that a crash left open. Throws `REFUND_NEEDS_PERSON` for an API
 * key, `PAY_005` for a refund on its way.
 */
export const dropRefundStep = createStep(
  "drop-refund",
  async ({ id, note, actor }: DropRefund, { container }) => {
    if (objectionTo("drop", actor, { recorded_by: null })) {
      throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
    }
    await container
      .resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
      .moveRefund({ id, to: "dropped", actor, reason: note })
    const tasks = container.resolve<OperatorTaskModuleService>(OPERATOR_TASK_MODULE)
    for (const kind of ["manual_refund", "refund_failed"]) {
      await tasks.closeTask({ cause: `${kind}:${id}`, actor, note })
    }
    return new StepResponse(undefined)
  }
)
