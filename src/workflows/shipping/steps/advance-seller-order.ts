import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import { deliveredCompleteBy, typedCompleteBy } from "../../seller-order/completion-clock"
import type { CourierNews } from "./inspect-booking"

/** Moves the seller order as far as the parcel has come; news from the past changes nothing. */
export const advanceSellerOrderStep = createStep(
  "advance-seller-order",
  async ({ seller_order_id, reached, booking, typed, fresh }: CourierNews, { container }) => {
    if (reached === "nowhere") return new StepResponse({ statuses: [] as string[] })
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    const statuses = await sellerOrders.advanceSellerOrder({
      id: seller_order_id,
      to: reached,
      actor: { type: "vendor", id: "biteship" },
      reason: booking?.status ?? null,
      complete_by: deliveredCompleteBy(container),
    })
    if (typed && fresh && reached === "shipped") {
      const complete_by = typedCompleteBy(container)
      await sellerOrders.restartTypedClock({ id: seller_order_id, complete_by })
    }
    return new StepResponse({ statuses: statuses as string[] })
  }
)
