import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ListingModuleService } from "../../../modules/listing/service"

/** From here on the purchase can be paid. Nothing after it can fail, so it has no undo. */
export const confirmClaimsStep = createStep(
  "confirm-claims",
  async (input: { cart_id: string; order_id: string }, { container }) => {
    await container.resolve<ListingModuleService>(LISTING_MODULE).confirmClaims(input)
    return new StepResponse(undefined)
  }
)
