import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { WALLET_MODULE } from "../../modules/wallet"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { deliveredCompleteBy } from "./completion-clock"

type Advance = { id: string; to: "shipped" | "delivered"; actor: Actor; reason: string | null }

/**
 * The parcel of a part has come so far. Of what is paid at the door the courier has the money with its delivery, which
 * is booked in the same transaction.
 */
export async function advanceSellerOrder(
  container: MedusaContainer,
  advance: Advance
): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const complete_by = deliveredCompleteBy(container)
  const { order_id, cash_due } = await sellerOrders.retrieveSellerOrder(advance.id, {
    select: ["order_id", "cash_due"],
  })
  if (cash_due === null) {
    await sellerOrders.advanceSellerOrder({ ...advance, complete_by })
    return
  }
  await together(container, async (context) => {
    const way = await sellerOrders.advanceSellerOrder({ ...advance, complete_by }, context)
    if (!way.includes("delivered")) return
    await container.resolve(PURCHASE_PAYMENT_MODULE).settleCash({ order_id }, context)
    await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
  })
}
