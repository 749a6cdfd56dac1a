import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { SellerOrderModuleService } from "../../../modules/seller-order/service"
import type { CourierNews } from "./inspect-booking"

/** Moves the seller order as far as the parcel has come; news from the past changes nothing. */
export const advanceSellerOrderStep = createStep(
  "advance-seller-order",
  async ({ seller_order_id, means, booking }: CourierNews, { container }) => {
    if (means !== "shipped" && means !== "delivered")
      return new StepResponse({ statuses: [] as string[] })
    const statuses = await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .advanceSellerOrder({
        id: seller_order_id,
        to: means,
        actor: { type: "vendor", id: "biteship" },
        reason: booking?.status ?? null,
      })
    return new StepResponse({ statuses: statuses as string[] })
  }
)
