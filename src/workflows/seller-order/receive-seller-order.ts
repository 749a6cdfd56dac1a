import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SellerOrderErrors } from "../../modules/seller-order/errors"
import { isUnpaid } from "../../modules/seller-order/move"
import { WALLET_MODULE } from "../../modules/wallet"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { endOrderWithItsParts } from "../order/end-order"
import { advanceSellerOrder } from "./advance-seller-order"

/**
 * The buyer has the goods: the seller order is completed, and Medusa's order with the last of its
 * parts. A buyer may say so before the courier does; it is never possible before the parcel left, nor before a courier has
 * the money of what is paid at the door.
 */
export const receiveSellerOrderWorkflow = flow(
  "reluv-receive-seller-order",
  async (container, { id, actor }: { id: string; actor: Actor }) => {
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    const part = await sellerOrders.retrieveSellerOrder(id, {
      select: ["order_id", "number", "status", "cash_due"],
    })
    const { order_id, number, status } = part
    if (actor.type === "customer" && isUnpaid(part))
      throw SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({
        number,
        from: status,
        to: "completed",
      })
    const reason = actor.type === "customer" ? "the buyer has the goods" : "nobody objected"
    // A parcel of which no courier ever said that it was delivered has waited for longer than its buyer's time.
    const when_due = actor.type === "system" && status === "delivered"
    if (status === "shipped") {
      await advanceSellerOrder(container, { id, to: "delivered", actor, reason })
    }
    const changed = await together(container, async (context) => {
      const completed = await sellerOrders.completeDelivered(
        { id, actor, reason, when_due },
        context
      )
      if (completed) await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
      return completed
    })
    await endOrderWithItsParts(container, order_id)
    return { order_id, changed }
  }
)
