import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { objectionTo } from "../../../domain/payment/second-pair-of-eyes"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../modules/purchase-payment/errors"
import type { Actor } from "../../../shared/sql"

export type RecordTransfer = { id: string; proof: string; actor: Actor }

/**
 * Throws `REFUND_NEEDS_PERSON` for an API key, `PAY_005` when no transfer is waited for, or when another
 * one is recorded already: somebody has to see that there may be two.
 */
export const recordTransferStep = createStep(
  "record-transfer",
  async ({ id, proof, actor }: RecordTransfer, { container }) => {
    const objection = objectionTo("record", actor, { recorded_by: null })
    if (objection) throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
    const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
    const to = "awaiting_confirmation"
    const recorded = await payments.moveRefund({
      id,
      to,
      actor,
      reason: "transferred by hand",
      facts: { proof, recorded_by: actor.id },
    })
    const known = await payments.retrievePurchaseRefund(id)
    if (!recorded && (known.proof !== proof || known.recorded_by !== actor.id)) {
      throw PurchasePaymentErrors.REFUND_STATUS_NOT_ALLOWED({ from: known.status, to })
    }
    return new StepResponse(undefined)
  }
)
