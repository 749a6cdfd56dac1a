import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../modules/seller"
import type { ProfileChange } from "../../modules/seller/service"
import type { Actor } from "../../shared/sql"
import { profileName } from "./seller-shipping-option"

const UNDO: Actor = { type: "system", id: "undo" }

/** Undone: the old words come back. A new name is also that of the shop's shipping, for operators and buyers. */
const updateSellerProfileStep = createStep(
  "update-seller-profile",
  async (change: ProfileChange, { container }) => {
    const sellers = container.resolve(SELLER_MODULE)
    const { id, name, description, logo_url, banner_url, is_open, closed_message } =
      await sellers.retrieveSeller(change.id)
    await sellers.changeProfile(change)
    if (change.name) await renameShipping(container, change.id)
    const before = { id, name, description, logo_url, banner_url, is_open, closed_message }
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve(SELLER_MODULE).changeProfile({ ...before, actor: UNDO })
    await renameShipping(container, before.id)
  }
)

async function renameShipping(container: MedusaContainer, seller_id: string): Promise<void> {
  const sellers = container.resolve(SELLER_MODULE)
  const { name, handle } = await sellers.retrieveSeller(seller_id, { select: ["name", "handle"] })
  const [contact] = await sellers.listSellerContacts({ seller_id })
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  if (contact?.shipping_profile_id) {
    await fulfillment.updateShippingProfiles(contact.shipping_profile_id, {
      name: profileName({ name, handle }),
    })
  }
  if (contact?.shipping_option_id) {
    await fulfillment.updateShippingOptions(contact.shipping_option_id, { name })
  }
}

/** Changes what a shop says of itself. */
export const updateSellerWorkflow = createWorkflow(
  "reluv-update-seller",
  (input: ProfileChange) => {
    const validate = createHook("validate", input)
    updateSellerProfileStep(input)
    return new WorkflowResponse({ id: input.id }, { hooks: [validate] })
  }
)
