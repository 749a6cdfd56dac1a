import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"

/** A field that is absent stays. */
export type SellerChange = {
  id: string
  name?: string
  description?: string | null
  logo_url?: string | null
  banner_url?: string | null
  is_open?: boolean
  closed_message?: string | null
}

const FIELDS = [
  "name",
  "description",
  "logo_url",
  "banner_url",
  "is_open",
  "closed_message",
] as const

/** Undone: the old words come back. */
export const updateSellerProfileStep = createStep(
  "update-seller-profile",
  async (change: SellerChange, { container }) => {
    const sellers = container.resolve(SELLER_MODULE)
    const before = await sellers.retrieveSeller(change.id, { select: ["id", ...FIELDS] })
    await sellers.updateSellers(change)
    const { id, name, description, logo_url, banner_url, is_open, closed_message } = before
    return new StepResponse(undefined, {
      id,
      name,
      description,
      logo_url,
      banner_url,
      is_open,
      closed_message,
    })
  },
  async (before, { container }) => {
    if (before) await container.resolve(SELLER_MODULE).updateSellers(before)
  }
)
