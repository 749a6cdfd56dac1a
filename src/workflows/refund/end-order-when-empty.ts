import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../modules/purchase-payment/service"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { SellerOrderModuleService } from "../../modules/seller-order/service"

/** Medusa's order is cancelled when every part was cancelled and all of the money is back. */
export async function endOrderWhenEmpty(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const [payment] = await container
    .resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
    .listPurchasePayments({ order_id: orderId })
  if (payment?.status !== "refunded") return
  const parts = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id: orderId }, { select: ["status"], take: null })
  if (!parts.every((part) => part.status === "cancelled")) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["status"],
    filters: { id: orderId },
  })
  if (data[0]?.status === "canceled") return
  await cancelOrderWorkflow(container).run({ input: { order_id: orderId } })
}
