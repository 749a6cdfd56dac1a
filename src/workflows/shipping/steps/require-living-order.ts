import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import { refuseCancelledOrder } from "../refuse-cancelled-order"

/** Before anything changes. Throws `ORDER_CANCELLED`. */
export const requireLivingOrderStep = createStep(
  "require-living-order",
  async ({ id }: { id: string }, { container }) => {
    const part = await container
      .resolve(SELLER_ORDER_MODULE)
      .retrieveSellerOrder(id, { select: ["order_id", "status"] })
    await refuseCancelledOrder(container, part)
    return new StepResponse(undefined)
  }
)
