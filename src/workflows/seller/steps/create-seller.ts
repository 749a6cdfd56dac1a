import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { NewShop } from "../../../modules/seller/service"

/** Writes the shop, its contact and its owner together. Undone: all three go. */
export const createSellerStep = createStep(
  "create-seller",
  async (input: NewShop, { container }) => {
    const sellers = container.resolve(SELLER_MODULE)
    const seller = await sellers.openShop(input)
    return new StepResponse(seller, seller.id)
  },
  async (sellerId, { container }) => {
    if (sellerId) await container.resolve(SELLER_MODULE).closeUnopened(sellerId)
  }
)
