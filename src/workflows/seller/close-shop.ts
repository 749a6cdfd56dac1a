import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { Actor, SqlContext } from "../../shared/sql"
import { withItsListings } from "./move-seller"

/** More are not named one by one. */
const MOST_NAMED = 20

/** What has to end before a shop can. */
export type InTheWay = {
  /** The oldest 20 of those that are not over, or whose money has not gone back. */
  orders: { id: string; number: string; status: string }[]
  /** Pieces that a checkout holds, or an order that waits for its money. */
  pieces_held: number
  /** Refunds that have not arrived. */
  refunds: number
}

/** Inside the transaction that closes the shop this is the last word: nobody can claim a piece of it any more. */
export async function inTheWayOf(
  container: MedusaContainer,
  seller_id: string,
  context?: SqlContext
): Promise<InTheWay> {
  const pieces_held = await container
    .resolve(LISTING_MODULE)
    .countClaimsUnderWay({ seller_id }, context)
  const orders = await container
    .resolve(SELLER_ORDER_MODULE)
    .listOrdersUnderWay({ seller_id, limit: MOST_NAMED }, context)
  const refunds = await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .countOpenRefundsOf({ seller_id }, context)
  return { orders, pieces_held, refunds }
}

/**
 * Closes a shop for good: what it has on sale leaves the shop window with it, what it sold is still looked
 * after, its handle is nobody else's. Throws `SELLER_BUSY` while an order, a checkout or a refund is under way,
 * `SELLER_STATUS_NOT_ALLOWED`, and what `stillMay` does of a member.
 */
export async function closeShop(
  container: MedusaContainer,
  { id, actor, reason }: { id: string; actor: Actor; reason: string | null }
): Promise<void> {
  const sellers = container.resolve(SELLER_MODULE)
  await withItsListings(container, id, async (context) => {
    // There is no way back: whose request was let in a moment ago is asked once more, under the lock.
    if (actor.type === "seller") {
      const asks = { seller_id: id, member_id: actor.id, permission: "shop.close" as const }
      await sellers.stillMay(asks, context)
    }
    const closed = await sellers.changeSellerStatus({ id, to: "closed", actor, reason }, context)
    if (!closed) return false
    const { orders, pieces_held, refunds } = await inTheWayOf(container, id, context)
    if (orders.length + pieces_held + refunds > 0) {
      const numbers = orders.map(({ number }) => number)
      throw SellerErrors.SELLER_BUSY({ numbers, pieces_held, refunds })
    }
    return true
  })
}
