import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { Actor } from "../../../shared/sql"
import { deliveredCompleteBy } from "../completion-clock"

export const confirmReceiptStep = createStep(
  "confirm-receipt",
  async ({ id, actor }: { id: string; actor: Actor }, { container }) => {
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    const order = await sellerOrders.retrieveSellerOrder(id, { select: ["order_id", "status"] })
    const reason = actor.type === "customer" ? "the buyer has the goods" : "nobody objected"
    if (order.status === "shipped") {
      const complete_by = deliveredCompleteBy(container)
      await sellerOrders.advanceSellerOrder({ id, to: "delivered", actor, reason, complete_by })
    }
    const changed = await sellerOrders.completeDelivered({ id, actor, reason })
    return new StepResponse({ order_id: order.order_id, changed })
  }
)
