import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { WALLET_MODULE } from "../../modules/wallet"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { endOrderWithItsParts } from "../order/end-order"
import { deliveredCompleteBy } from "./completion-clock"

/**
 * The buyer has the goods: the seller order is completed, and Medusa's order with the last of its
 * parts. A buyer may say so before the courier does; it is never possible before the parcel left.
 */
export const receiveSellerOrderWorkflow = flow(
  "reluv-receive-seller-order",
  async (container, { id, actor }: { id: string; actor: Actor }) => {
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    const { order_id, status } = await sellerOrders.retrieveSellerOrder(id, {
      select: ["order_id", "status"],
    })
    const reason = actor.type === "customer" ? "the buyer has the goods" : "nobody objected"
    if (status === "shipped") {
      const complete_by = deliveredCompleteBy(container)
      await sellerOrders.advanceSellerOrder({ id, to: "delivered", actor, reason, complete_by })
    }
    const changed = await together(container, async (context) => {
      const completed = await sellerOrders.completeDelivered({ id, actor, reason }, context)
      if (completed) await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
      return completed
    })
    await endOrderWithItsParts(container, order_id)
    return { order_id, changed }
  }
)
