import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { Cancellation } from "../../modules/seller-order/money"
import { WALLET_MODULE } from "../../modules/wallet"
import { together } from "../../shared/together"
import { payBack } from "../refund/pay-back"
import { cancelBooking } from "../shipping/give-courier-back"

/**
 * One seller's part is off before it ships: rejected by the seller, cancelled by the operator, or past
 * its ship-by deadline. Exactly its share goes back; the other sellers' parts are left alone.
 *
 * @returns whether this call cancelled it
 */
export async function cancelSellerOrder(
  container: MedusaContainer,
  { id, actor, reason, when_due = false }: Cancellation
): Promise<boolean> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const { status, order_id } = await sellerOrders.retrieveSellerOrder(id, {
    select: ["status", "order_id"],
  })
  // A parcel that has left, or was never paid, keeps its courier: what follows refuses it. So does one that a clock finds
  // late: it has none, or one that was booked in this very moment.
  if (!when_due && (status === "paid" || status === "processing")) {
    await cancelBooking(container, { id, actor, reason })
  }
  // The point of no return: status and promised refund change together.
  const first_time = await together(container, async (context) => {
    const cancelled = await sellerOrders.cancelPaid({ id, actor, reason, when_due }, context)
    if (!cancelled) return false
    await container.resolve(PURCHASE_PAYMENT_MODULE).settleCash({ order_id }, context)
    await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
    return true
  })
  await payBack(container, id)
  return first_time
}
