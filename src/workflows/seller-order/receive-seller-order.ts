import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SellerOrderErrors } from "../../modules/seller-order/errors"
import { isUnpaid } from "../../modules/seller-order/move"
import { WALLET_MODULE } from "../../modules/wallet"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { endOrderWithItsParts } from "../order/end-order"
import { advanceLocked } from "./advance-seller-order"

type Receive = {
  id: string
  actor: Actor
  /** A clock completes what its time is over for, once it has the row: its buyer may have taken more meanwhile. */
  when_due?: boolean
}

/**
 * The buyer has the goods: the seller order is completed, and Medusa's order with the last of its
 * parts. A buyer may say so before the courier does; it is never possible before the parcel left, nor before a courier has
 * the money of what is paid at the door.
 */
export const receiveSellerOrderWorkflow = flow(
  "reluv-receive-seller-order",
  async (container, { id, actor, when_due = false }: Receive) => {
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    const reason = actor.type === "customer" ? "the buyer has the goods" : "nobody objected"
    // One lock over all of it: between a delivery and the completion no word of the buyer can come and be passed over.
    const { order_id, changed } = await together(container, async (context) => {
      const part = await sellerOrders.lockSellerOrder({ id }, context)
      const { order_id, number, status, is_due } = part
      if (when_due && !is_due) return { order_id, changed: false }
      if (actor.type === "customer" && isUnpaid(part))
        throw SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({
          number,
          from: status,
          to: "completed",
        })
      if (status === "shipped")
        await advanceLocked(container, { id, to: "delivered", actor, reason }, context)
      const changed = await sellerOrders.completeDelivered({ id, actor, reason }, context)
      if (changed) await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
      return { order_id, changed }
    })
    await endOrderWithItsParts(container, order_id)
    return { order_id, changed }
  }
)
