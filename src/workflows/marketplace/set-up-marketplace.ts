import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ensureChannelStep } from "./steps/ensure-channel"
import { ensureRegionStep } from "./steps/ensure-region"
import { ensureShippingStep } from "./steps/ensure-shipping"
import { saveMarketplaceStep } from "./steps/save-marketplace"

/**
 * Prepares a Medusa project for the marketplace: region Indonesia in rupiah, paid through Midtrans;
 * one stock location and one service zone that all sellers share; a sales channel and its publishable
 * key. Each step finds what is there before it makes anything, so it can run as often as one likes.
 */
export const setUpMarketplaceWorkflow = createWorkflow("reluv-set-up-marketplace", () => {
  const channel = ensureChannelStep()
  const region = ensureRegionStep()
  const shipping = ensureShippingStep(channel)
  const marketplace = saveMarketplaceStep({ channel, region, shipping })
  return new WorkflowResponse(marketplace)
})
