import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../modules/seller"
import type { Actor } from "../../shared/sql"
import { ensureSellerShippingStep } from "./steps/ensure-seller-shipping"

export type ApproveSeller = { seller_id: string; actor: Actor; reason: string | null }

/** The last write of the workflow, so it needs no undo. */
const activateSellerStep = createStep(
  "activate-seller",
  async ({ seller_id: id, actor, reason }: ApproveSeller, { container }) => {
    const sellers = container.resolve(SELLER_MODULE)
    const changed = await sellers.changeSellerStatus({ id, to: "active", actor, reason })
    return new StepResponse({ changed })
  }
)

/**
 * Lets a shop sell: it gets a shipping profile of its own, so that a cart needs one shipping method
 * per seller, and one calculated option that starts at its address. Repeating it changes nothing.
 */
export const approveSellerWorkflow = createWorkflow(
  "reluv-approve-seller",
  (input: ApproveSeller) => {
    const validate = createHook("validate", input)
    ensureSellerShippingStep({ seller_id: input.seller_id })
    return new WorkflowResponse(activateSellerStep(input), { hooks: [validate] })
  }
)
