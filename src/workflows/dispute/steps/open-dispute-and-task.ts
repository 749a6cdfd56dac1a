import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { NewDispute } from "../../../modules/seller-order/disputes"
import { askAboutDispute } from "../ask-about-dispute"

/** The dispute first; a job asks about one whose process died before the operator was asked. */
export const openDisputeAndTaskStep = createStep(
  "open-dispute-and-task",
  async (input: NewDispute, { container }) => {
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    const dispute = await sellerOrders.openDispute(input)
    const [unasked] = await sellerOrders.listUnaskedDisputes({ limit: 1, id: dispute.id })
    if (unasked) await askAboutDispute(container, unasked)
    return new StepResponse(dispute)
  }
)
