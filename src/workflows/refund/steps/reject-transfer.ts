import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { objectionTo } from "../../../domain/payment/second-pair-of-eyes"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../modules/purchase-payment/errors"
import type { Actor } from "../../../shared/sql"

export type RejectTransfer = { id: string; note: string; actor: Actor }

/**
 * Either of the two may find the mistake. The history keeps the proof, the refund forgets it.
 * Throws `REFUND_NEEDS_PERSON` for an API key, `PAY_005` when no transfer was recorded.
 */
export const rejectTransferStep = createStep(
  "reject-transfer",
  async ({ id, note, actor }: RejectTransfer, { container }) => {
    const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
    const [refund] = await payments.listPurchaseRefunds({ id })
    if (!refund) throw PurchasePaymentErrors.REFUND_NOT_FOUND()
    const objection = objectionTo("reject", actor, refund)
    if (objection) throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
    await payments.moveRefund({
      id,
      from: ["awaiting_confirmation"],
      to: "awaiting_transfer",
      actor,
      reason: refund.proof ? `${note} (${refund.proof})` : note,
    })
    return new StepResponse(undefined)
  }
)
