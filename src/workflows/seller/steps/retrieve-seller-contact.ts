import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerOrigin } from "../../../domain/seller/origin"
import { SELLER_MODULE } from "../../../modules/seller"
import { SellerErrors } from "../../../modules/seller/errors"

export const retrieveSellerContactStep = createStep(
  "retrieve-seller-contact",
  async ({ seller_id }: { seller_id: string }, { container }) => {
    const sellers = container.resolve(SELLER_MODULE)
    const [contact] = await sellers.listSellerContacts({ seller_id })
    if (!contact) throw SellerErrors.SELLER_NOT_FOUND()
    // The column is written from a validated `SellerOrigin` only.
    return new StepResponse({ ...contact, origin: contact.origin as unknown as SellerOrigin })
  }
)
