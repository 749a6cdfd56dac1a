import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { objectionTo } from "../../../domain/payment/second-pair-of-eyes"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../modules/purchase-payment/errors"
import type { PurchasePaymentModuleService } from "../../../modules/purchase-payment/service"
import type { Actor } from "../../../shared/sql"

export type RecordTransfer = { id: string; proof: string; actor: Actor }

/** Throws `REFUND_NEEDS_PERSON` for an API key, `PAY_005` when no transfer is waited for. */
export const recordTransferStep = createStep(
  "record-transfer",
  async ({ id, proof, actor }: RecordTransfer, { container }) => {
    const objection = objectionTo("record", actor, { recorded_by: null })
    if (objection) throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
    await container.resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE).moveRefund({
      id,
      to: "awaiting_confirmation",
      actor,
      reason: "transferred by hand",
      facts: { proof, recorded_by: actor.id },
    })
    return new StepResponse(undefined)
  }
)
