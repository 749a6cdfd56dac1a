import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** By the dashboard's name of a page, the blocks of `src/admin/widgets` by their id. What is not named has the order 0. */
export const RELUV_FIRST: Record<string, { order: number; widget: string }[]> = {
  "order.details": [
    { widget: "widget:reluv-seller-orders", order: -2 },
    { widget: "widget:reluv-purchase-payment", order: -1 },
  ],
  "product.details": [{ widget: "widget:reluv-listing", order: -1 }],
  "customer.details": [{ widget: "widget:reluv-customer", order: -1 }],
}

/**
 * Puts Reluv's blocks above Medusa's on the pages of an order, a product and a customer. Medusa 2.21's dashboard shows
 * every widget below its own blocks, whatever `before` in its zone says; only a layout moves them. One that
 * somebody made stays.
 */
export const ensurePagesStep = createStep("ensure-pages", async (_: void, { container }) => {
  const settings = container.resolve(Modules.SETTINGS)
  const notes: string[] = []
  for (const [page, blocks] of Object.entries(RELUV_FIRST)) {
    if (await settings.getSystemDefaultLayoutConfiguration(page)) continue
    const widgets = Object.fromEntries(blocks.map(({ widget, order }) => [widget, { order }]))
    await settings.setSystemDefaultLayoutConfiguration(page, { widgets })
    notes.push(`the page ${page} of the admin shows Reluv's blocks first`)
  }
  return new StepResponse(notes)
})
