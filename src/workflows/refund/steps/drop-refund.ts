import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundStatus } from "../../../domain/payment/refund-status"
import { objectionTo } from "../../../domain/payment/second-pair-of-eyes"
import { OPERATOR_TASK_MODULE } from "../../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../modules/purchase-payment/errors"
import type { Actor } from "../../../shared/sql"
import { endOrderWithItsParts } from "../../order/end-order"
import { planOf } from "../ask-gateway"

export type DropRefund = { id: string; note: string; actor: Actor }

/**
 * Midtrans is asked first: money that is still there is owed. Dropping it again finishes what a crash
 * left undone. Throws `REFUND_NEEDS_PERSON` for an API key, `REFUND_STILL_OWED`, and `PAY_005` for a
 * refund on its way.
 */
export const dropRefundStep = createStep(
  "drop-refund",
  async ({ id, note, actor }: DropRefund, { container }) => {
    if (objectionTo("drop", actor, { recorded_by: null })) {
      throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
    }
    const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
    const [refund] = await payments.listPurchaseRefunds({ id })
    if (!refund) throw PurchasePaymentErrors.REFUND_NOT_FOUND()
    if (refundStatus.sourcesOf("dropped").includes(refund.status) && !refund.known_key) {
      const plan = await planOf(container, refund)
      if (plan.way !== "person") throw PurchasePaymentErrors.REFUND_STILL_OWED()
    }
    await payments.moveRefund({ id, to: "dropped", actor, reason: note })
    const tasks = container.resolve(OPERATOR_TASK_MODULE)
    for (const kind of ["manual_refund", "refund_failed"]) {
      await tasks.closeTask({ cause: `${kind}:${id}`, actor, note })
    }
    await endOrderWithItsParts(container, refund.order_id)
    return new StepResponse(undefined)
  }
)
