import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { WALLET_MODULE } from "../../modules/wallet"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { releaseWithUses, usesOfOrder } from "../order/promotion-uses"
import { creditsToOwe } from "../refund/owe-credits"

/**
 * What our books say of an order that nobody will pay any more, at once: its parts are cancelled, its
 * pieces are buyable again, its codes can be used again, and credit that was spent on it is owed back.
 * Repeating it changes nothing.
 */
export async function endTogether(
  container: MedusaContainer,
  ending: { order_id: string; actor: Actor; reason: string }
): Promise<void> {
  const credits = await creditsToOwe(container, ending)
  const used = await usesOfOrder(container, ending.order_id)
  await together(container, async (context) => {
    await releaseWithUses(container, { release: ending, used }, context)
    await container.resolve(SELLER_ORDER_MODULE).cancelPending(ending, context)
    for (const credit of credits) {
      await container.resolve(PURCHASE_PAYMENT_MODULE).oweRefund(credit, context)
    }
    if (credits.length > 0) {
      await container.resolve(WALLET_MODULE).bookPurchase({ order_id: ending.order_id }, context)
    }
  })
}
