import type { MedusaContainer } from "@medusajs/framework/types"
import type { SellerOrderStatus } from "../../domain/seller-order/seller-order-status"
import { loadOrder } from "../order/load-order"
import { ShippingErrors } from "./errors"

/**
 * An operator can cancel Medusa's order under a part that still waits to be shipped. @returns the order.
 * Throws `ORDER_CANCELLED`.
 */
export async function refuseCancelledOrder(
  container: MedusaContainer,
  part: { order_id: string; status: SellerOrderStatus }
): ReturnType<typeof loadOrder> {
  const order = await loadOrder(container, part.order_id)
  if (order?.status === "canceled" && part.status !== "cancelled") {
    throw ShippingErrors.ORDER_CANCELLED()
  }
  return order
}
