import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"

type SellerShipping = {
  contact_id: string
  shipping_profile_id: string
  shipping_option_id: string
}

/** Remembers which profile and option are a seller's. Undone: it has none again. */
export const saveSellerShippingStep = createStep(
  "save-seller-shipping",
  async ({ contact_id, ...shipping }: SellerShipping, { container }) => {
    await container.resolve(SELLER_MODULE).updateSellerContacts({ id: contact_id, ...shipping })
    return new StepResponse(undefined, contact_id)
  },
  async (contactId, { container }) => {
    if (!contactId) return
    await container
      .resolve(SELLER_MODULE)
      .updateSellerContacts({ id: contactId, shipping_profile_id: null, shipping_option_id: null })
  }
)
