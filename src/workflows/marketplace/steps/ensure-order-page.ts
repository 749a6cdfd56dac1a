import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The dashboard's name of the order page in its layouts. */
const ORDER_PAGE = "order.details"

/** The blocks of `src/admin/widgets` by their id. What is not named has the order 0. */
const RELUV_FIRST = {
  widgets: {
    "widget:reluv-seller-orders": { order: -2 },
    "widget:reluv-purchase-payment": { order: -1 },
  },
}

/**
 * Puts Reluv's blocks above Medusa's on the order page. Medusa 2.21's dashboard shows every widget below its
 * own blocks, whatever `before` in its zone says; only a layout moves them. One that somebody made stays.
 */
export const ensureOrderPageStep = createStep(
  "ensure-order-page",
  async (_: void, { container }) => {
    const settings = container.resolve(Modules.SETTINGS)
    if (await settings.getSystemDefaultLayoutConfiguration(ORDER_PAGE)) return new StepResponse([])
    await settings.setSystemDefaultLayoutConfiguration(ORDER_PAGE, RELUV_FIRST)
    return new StepResponse(["the order page of the admin shows seller orders and payment first"])
  }
)
