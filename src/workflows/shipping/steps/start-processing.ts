import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { Actor } from "../../../shared/sql"

/** A seller who ships at once need not say "processing" first; the history shows it all the same. */
export const startProcessingStep = createStep(
  "start-processing",
  async ({ id, actor }: { id: string; actor: Actor }, { container }) => {
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    const order = await sellerOrders.retrieveSellerOrder(id, { select: ["status"] })
    if (order.status === "paid") {
      await sellerOrders.changeSellerOrderStatus({
        id,
        to: "processing",
        actor,
        reason: "shipping",
      })
    }
    return new StepResponse(undefined)
  }
)
