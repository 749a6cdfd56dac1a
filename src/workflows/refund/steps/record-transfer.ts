import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../../modules/purchase-payment/service"
import type { Actor } from "../../../shared/sql"

export type RecordTransfer = { id: string; proof: string; actor: Actor }

export const recordTransferStep = createStep(
  "record-transfer",
  async ({ id, proof, actor }: RecordTransfer, { container }) => {
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
