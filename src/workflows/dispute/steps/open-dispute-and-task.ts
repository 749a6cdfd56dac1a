import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPERATOR_TASK_MODULE } from "../../../modules/operator-task"
import type { OperatorTaskModuleService } from "../../../modules/operator-task/service"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { NewDispute } from "../../../modules/seller-order/disputes"
import type { SellerOrderModuleService } from "../../../modules/seller-order/service"

export const openDisputeAndTaskStep = createStep(
  "open-dispute-and-task",
  async (input: NewDispute, { container }) => {
    const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    const dispute = await sellerOrders.openDispute(input)
    const order = await sellerOrders.retrieveSellerOrder(input.seller_order_id, {
      select: ["order_id", "total"],
    })
    await container.resolve<OperatorTaskModuleService>(OPERATOR_TASK_MODULE).openTask({
      kind: "dispute",
      cause: `dispute:${dispute.id}`,
      reason: input.text,
      order_id: order.order_id,
      seller_order_id: input.seller_order_id,
      dispute_id: dispute.id,
      amount: order.total,
    })
    return new StepResponse(dispute)
  }
)
