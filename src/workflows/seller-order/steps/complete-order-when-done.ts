import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeOrderWorkflow } from "@medusajs/medusa/core-flows"
import { sellerOrderStatus } from "../../../domain/seller-order/seller-order-status"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { SellerOrderModuleService } from "../../../modules/seller-order/service"

/** Medusa's order is completed when every part has ended and at least one was delivered. */
export const completeOrderWhenDoneStep = createStep(
  "complete-order-when-done",
  async ({ order_id }: { order_id: string }, { container }) => {
    const parts = await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .listSellerOrders({ order_id }, { select: ["status"] })
    const ended = parts.every(({ status }) => sellerOrderStatus.final.includes(status))
    if (!ended || !parts.some(({ status }) => status === "completed")) {
      return new StepResponse(undefined)
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["status"],
      filters: { id: order_id },
    })
    if (data[0]?.status !== "completed") {
      await completeOrderWorkflow(container).run({ input: { orderIds: [order_id] } })
    }
    return new StepResponse(undefined)
  }
)
