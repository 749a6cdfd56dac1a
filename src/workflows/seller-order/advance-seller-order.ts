import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { WALLET_MODULE } from "../../modules/wallet"
import type { Actor, SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"
import { deliveredCompleteBy } from "./completion-clock"

type Advance = { id: string; to: "shipped" | "delivered"; actor: Actor; reason: string | null }

/**
 * The parcel of a part has come so far. Of what is paid at the door the courier has the money with its delivery, which
 * is booked in the same transaction.
 */
export function advanceSellerOrder(container: MedusaContainer, advance: Advance): Promise<void> {
  return together(container, (context) => advanceLocked(container, advance, context))
}

/** The same in the transaction of whoever decides by it, which locks the part first. */
export async function advanceLocked(
  container: MedusaContainer,
  advance: Advance,
  context: SqlContext
): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const { order_id, cash_due } = await sellerOrders.lockSellerOrder({ id: advance.id }, context)
  const complete_by = deliveredCompleteBy(container)
  const way = await sellerOrders.advanceSellerOrder({ ...advance, complete_by }, context)
  if (cash_due === null || !way.includes("delivered")) return
  await container.resolve(PURCHASE_PAYMENT_MODULE).settleCash({ order_id }, context)
  await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
}
