import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { objectionTo } from "../../../domain/payment/second-pair-of-eyes"
import { OPERATOR_TASK_MODULE } from "../../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../modules/purchase-payment/errors"
import type { Actor } from "../../../shared/sql"
import { planOf } from "../ask-gateway"

export type PayByHand = { id: string; note: string; actor: Actor }

/**
 * Midtrans is asked once more first: money that it gave back already must not be transferred as well.
 * Throws `REFUND_NOT_LEFT` then, `REFUND_NEEDS_PERSON` for an API key, and `PAY_005` for a refund that
 * was not refused.
 */
export const payByHandStep = createStep(
  "pay-by-hand",
  async ({ id, note, actor }: PayByHand, { container }) => {
    if (objectionTo("pay_by_hand", actor, { recorded_by: null })) {
      throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
    }
    const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
    const tasks = container.resolve(OPERATOR_TASK_MODULE)
    const [refund] = await payments.listPurchaseRefunds({ id })
    if (!refund) throw PurchasePaymentErrors.REFUND_NOT_FOUND()
    if (refund.status === "refused") {
      const plan = refund.known_key ? null : await planOf(container, refund)
      if (!plan || plan.way === "made" || plan.way === "person") {
        throw PurchasePaymentErrors.REFUND_NOT_LEFT()
      }
      // Asked for first: a refund that waits for a transfer is never without its task.
      await tasks.openTask({
        kind: "manual_refund",
        cause: `manual_refund:${id}`,
        reason: note,
        order_id: refund.order_id,
        seller_order_id: refund.seller_order_id,
        refund_id: id,
        amount: refund.amount,
      })
    }
    await payments.moveRefund({
      id,
      from: ["refused"],
      to: "awaiting_transfer",
      actor,
      reason: note,
      facts: { rail: "manual" },
    })
    await tasks.closeTask({ cause: `refund_failed:${id}`, actor, note })
    return new StepResponse(undefined)
  }
)
