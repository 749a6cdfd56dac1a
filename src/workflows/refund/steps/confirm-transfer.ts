import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { objectionTo } from "../../../domain/payment/second-pair-of-eyes"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../modules/purchase-payment/errors"
import type { Actor } from "../../../shared/sql"
import { executeRefunds } from "../execute-refunds"

export type ConfirmTransfer = { id: string; actor: Actor }

/**
 * The word of the second person is written first, then the refund is booked at once; should this run
 * die, a job does it. Throws `REFUND_NEEDS_ANOTHER` for the operator who recorded it, `REFUND_NEEDS_PERSON` for an API
 * key, `PAY_005` when nothing was recorded.
 */
export const confirmTransferStep = createStep(
  "confirm-transfer",
  async ({ id, actor }: ConfirmTransfer, { container }) => {
    const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
    const [refund] = await payments.listPurchaseRefunds({ id })
    if (!refund) throw PurchasePaymentErrors.REFUND_NOT_FOUND()
    if (refund.status !== "awaiting_confirmation" && !refund.confirmed_by) {
      throw PurchasePaymentErrors.REFUND_STATUS_NOT_ALLOWED({ from: refund.status, to: "done" })
    }
    const objection = objectionTo("confirm", actor, refund)
    if (objection === "not_a_person") throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
    if (objection === "same_person") throw PurchasePaymentErrors.REFUND_NEEDS_ANOTHER()
    if (!refund.confirmed_by) {
      await payments.moveRefund({
        id,
        from: ["awaiting_confirmation"],
        to: "queued",
        actor,
        reason: "the transfer was seen",
        facts: { confirmed_by: actor.id },
      })
    }
    await executeRefunds(container, { limit: 1, id })
    return new StepResponse(undefined)
  }
)
