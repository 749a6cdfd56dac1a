import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { NewRefund } from "../../modules/purchase-payment/refunds"
import { WALLET_MODULE } from "../../modules/wallet"
import { together } from "../../shared/together"

/**
 * Owes money that no part of a purchase promised: it came late or astray, or went back at the vendor. Once per
 * cause. @returns the refund's id
 */
export function oweExtra(
  container: MedusaContainer,
  refund: Omit<NewRefund, "seller_order_id" | "credit">
): Promise<string> {
  const { order_id } = refund
  return together(container, async (context) => {
    const id = await container
      .resolve(PURCHASE_PAYMENT_MODULE)
      .oweRefund({ ...refund, seller_order_id: null }, context)
    await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
    return id
  })
}
