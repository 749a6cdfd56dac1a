import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../shared/sql"
import { requireVerifiedOwner } from "../seller-document/verified-owner"
import { moveSeller } from "./move-seller"
import { ensureSellerShippingStep } from "./steps/ensure-seller-shipping"

export type ApproveSeller = { seller_id: string; actor: Actor; reason: string | null }

const requireVerifiedOwnerStep = createStep(
  "require-verified-owner",
  async ({ seller_id }: ApproveSeller, { container }) => {
    await requireVerifiedOwner(container, seller_id)
    return new StepResponse(undefined)
  }
)

/** The last write of the workflow, so it needs no undo. */
const activateSellerStep = createStep(
  "activate-seller",
  async ({ seller_id: id, actor, reason }: ApproveSeller, { container }) => {
    const from = ["pending", "rejected"] as const
    const changed = await moveSeller(container, { id, to: "active", from, actor, reason })
    return new StepResponse({ changed })
  }
)

/**
 * Lets a new shop sell. Its shipping is there since it was opened; here it is made of what was left out then,
 * such as couriers that the operator has since. Repeating it changes nothing. Throws `SELLER_UNVERIFIED`.
 */
export const approveSellerWorkflow = createWorkflow(
  "reluv-approve-seller",
  (input: ApproveSeller) => {
    const validate = createHook("validate", input)
    requireVerifiedOwnerStep(input)
    ensureSellerShippingStep({ seller_id: input.seller_id })
    return new WorkflowResponse(activateSellerStep(input), { hooks: [validate] })
  }
)
