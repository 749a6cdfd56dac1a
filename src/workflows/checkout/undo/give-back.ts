import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../../../shared/sql"
import { together } from "../../../shared/together"
import { type PromotionUses, releaseWithUses, usesOfCart } from "../../order/promotion-uses"
import { loadCheckout, orderOfCart } from "../load-checkout"
import { dropReservations, leftBehind } from "./left-behind"
import { reopenCart, undoOrder } from "./undo-order"

/** What a run of a checkout has claimed; `claimed_at` is milliseconds since 1970. */
export type ClaimedCart = { cart_id: string; owner: string; claimed_at: number }

const CHECKOUT: Actor = { type: "system", id: "checkout" }

/**
 * Pieces go back, unless the failure left an order, a dead cart or a reservation, which only the repair job can tell
 * apart; with them go the uses that core does not take back itself.
 */
export async function giveBack(
  container: MedusaContainer,
  { claimed_at, ...hold }: ClaimedCart,
  used: PromotionUses | null = null
): Promise<void> {
  const { cart_id } = hold
  const cart = await loadCheckout(container, cart_id)
  const order = await orderOfCart(container, cart_id)
  if (cart?.completed_at || order) return
  const left = await leftBehind(container, { cart_id, since: new Date(claimed_at) })
  if (left.order_ids.length > 0 || left.reservation_ids.length > 0) return
  const release = { ...hold, actor: CHECKOUT, reason: "the checkout failed" }
  await together(container, (context) => releaseWithUses(container, { release, used }, context))
}

/**
 * Takes back an order of other pieces, or vouchers, than those that were claimed: nobody could ever pay for it. The
 * cart can be completed again.
 */
export async function giveBackWithOrder(
  container: MedusaContainer,
  { order_id, ...claimed }: ClaimedCart & { order_id: string }
): Promise<void> {
  const { cart_id, claimed_at } = claimed
  // What core counted is asked first: a cart that is open again may change.
  const used = await usesOfCart(container, cart_id)
  await undoOrder(container, { cart_id, order_id })
  // Whoever took a slow run's hold over may have cancelled its order before it had its reservations.
  const left = await leftBehind(container, { cart_id, since: new Date(claimed_at) })
  await dropReservations(container, left)
  await reopenCart(container, cart_id)
  await giveBack(container, claimed, used)
}
