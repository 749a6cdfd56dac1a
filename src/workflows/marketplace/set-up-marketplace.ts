import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ensureChannelStep } from "./steps/ensure-channel"
import { ensurePagesStep } from "./steps/ensure-pages"
import { ensureRegionStep } from "./steps/ensure-region"
import { ensureShippingStep } from "./steps/ensure-shipping"
import { lookAroundStep } from "./steps/look-around"
import { saveMarketplaceStep } from "./steps/save-marketplace"

/**
 * Prepares a Medusa project for the marketplace: region Indonesia in rupiah, paid through Midtrans;
 * one stock location and one service zone that all sellers share; a sales channel and its publishable
 * key. Each step finds what is there before it makes anything, so it can run as often as one likes.
 *
 * To a shop that sells already it only adds. An untouched database gets one channel, the marketplace's
 * name, and rupiah as its currency. `notes` say what was done, and what was left as it is.
 */
export const setUpMarketplaceWorkflow = createWorkflow("reluv-set-up-marketplace", () => {
  const shop = lookAroundStep()
  const channel = ensureChannelStep(shop)
  const region = ensureRegionStep()
  const shipping = ensureShippingStep(channel)
  const saved = saveMarketplaceStep({ shop, channel, region, shipping })
  const pages = ensurePagesStep()
  return new WorkflowResponse(
    transform({ channel, region, saved, pages }, ({ channel, region, saved, pages }) => ({
      ...saved.marketplace,
      publishable_key: channel.publishable_key,
      notes: [...channel.notes, ...region.notes, ...saved.notes, ...pages],
    }))
  )
})
