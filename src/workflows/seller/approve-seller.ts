import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../shared/sql"
import { changeSellerStatusStep } from "./steps/change-seller-status"
import { ensureSellerShippingStep } from "./steps/ensure-seller-shipping"

export type ApproveSeller = { seller_id: string; actor: Actor; reason: string | null }

/**
 * Lets a shop sell: it gets a shipping profile of its own, so that a cart needs one shipping method
 * per seller, and one calculated option that starts at its address. Repeating it changes nothing.
 */
export const approveSellerWorkflow = createWorkflow(
  "reluv-approve-seller",
  (input: ApproveSeller) => {
    ensureSellerShippingStep({ seller_id: input.seller_id })
    const change = changeSellerStatusStep({
      id: input.seller_id,
      to: "active",
      actor: input.actor,
      reason: input.reason,
    })
    return new WorkflowResponse(change)
  }
)
