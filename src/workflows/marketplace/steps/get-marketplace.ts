import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getMarketplace } from "../marketplace"

export const getMarketplaceStep = createStep(
  "get-marketplace",
  async (_: undefined, { container }) => {
    return new StepResponse(await getMarketplace(container))
  }
)
