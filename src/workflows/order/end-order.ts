import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeOrderWorkflow } from "@medusajs/medusa/core-flows"
import { CASH_ON_DELIVERY } from "../../domain/payment/cash-on-delivery"
import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../domain/seller-order/seller-order-status"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { cancelOrder } from "./cancel-order"
import { changingOrder } from "./changing-order"

/**
 * Medusa's order ends with the last of its parts: cancelled when every part was cancelled and all of
 * the money, if it cost any, is back, completed otherwise. Called wherever a part ends; repeating it changes nothing.
 */
export async function endOrderWithItsParts(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const parts = await container
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id: orderId }, { select: ["status", "shipped_at"] })
  if (!parts.every(({ status }) => sellerOrderStatus.final.includes(status))) return
  await changingOrder(container, orderId, () => end(container, orderId, parts))
}

async function end(
  container: MedusaContainer,
  orderId: string,
  parts: readonly { status: SellerOrderStatus; shipped_at: Date | null }[]
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["status"],
    filters: { id: orderId },
  })
  if (data[0]?.status === "completed" || data[0]?.status === "canceled") return
  // Medusa cancels no order of which a parcel has left.
  if (parts.some(({ status, shipped_at }) => status !== "cancelled" || shipped_at !== null)) {
    await completeOrderWorkflow(container).run({ input: { orderIds: [orderId] } })
    return
  }
  const [payment] = await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchasePayments({ order_id: orderId })
  // All that was paid at the door never was.
  const unpaid = payment?.status === "cancelled" && payment.payment_type === CASH_ON_DELIVERY
  const cost_nothing = payment?.amount === 0 && payment.credit_total === 0
  if (payment?.status === "refunded" || unpaid || cost_nothing) {
    await cancelOrder(container, orderId)
  }
}
