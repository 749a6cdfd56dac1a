import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../../modules/listing"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"

/** Whether an order is one of the marketplace's: it has parts, or claims while it waits for its cut. */
export async function isPurchaseOrder(
  container: MedusaContainer,
  order_id: string
): Promise<boolean> {
  const first = { select: ["id" as const], take: 1 }
  const parts = await container.resolve(SELLER_ORDER_MODULE).listSellerOrders({ order_id }, first)
  if (parts.length > 0) return true
  const claims = await container.resolve(LISTING_MODULE).listPieceClaims({ order_id }, first)
  return claims.length > 0
}
