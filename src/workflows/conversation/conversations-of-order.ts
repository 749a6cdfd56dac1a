import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SellerOrderErrors } from "../../modules/seller-order/errors"

/** Of a guest's order there are none: who has no account talks to nobody. */
const NOBODY = "guest"

/** Whose conversations an order is seen beside: all of its buyer with its shop. Throws `ORD_001`. */
export async function conversationsOfOrder(
  container: MedusaContainer,
  seller_order_id: string
): Promise<{ customer_id: string; seller_id: string }> {
  const [part] = await container
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders(
      { id: seller_order_id },
      { select: ["id", "customer_id", "seller_id"], take: 1 }
    )
  if (!part) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  return { customer_id: part.customer_id ?? NOBODY, seller_id: part.seller_id }
}
