import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../modules/seller"
import type { ProfileChange } from "../../modules/seller/service"
import type { Actor } from "../../shared/sql"

const UNDO: Actor = { type: "system", id: "undo" }

/** Undone: the old words come back. */
const updateSellerProfileStep = createStep(
  "update-seller-profile",
  async (change: ProfileChange, { container }) => {
    const sellers = container.resolve(SELLER_MODULE)
    const { id, name, description, logo_url, banner_url, is_open, closed_message } =
      await sellers.retrieveSeller(change.id)
    await sellers.changeProfile(change)
    const before = { id, name, description, logo_url, banner_url, is_open, closed_message }
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve(SELLER_MODULE).changeProfile({ ...before, actor: UNDO })
  }
)

/** Changes what a shop says of itself. */
export const updateSellerWorkflow = createWorkflow(
  "reluv-update-seller",
  (input: ProfileChange) => {
    updateSellerProfileStep(input)
    return new WorkflowResponse({ id: input.id })
  }
)
