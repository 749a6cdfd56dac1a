import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { LISTING_MODULE } from "../../modules/listing"
import type { TakenHold } from "../../modules/listing/holds"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { confirmOrderClaims } from "../checkout/complete/confirm-order-claims"
import { loadCheckout, orderOfCart } from "../checkout/load-checkout"
import { dropReservations, leftBehind } from "../checkout/undo/left-behind"
import { reopenCart, undoOrder } from "../checkout/undo/undo-order"
import { takeUp } from "../due/work-off-due"
import { creditLines, creditsOf, loadOrder } from "../order/load-order"
import { releaseWithUses } from "../order/promotion-uses"
import { openPaymentWorkflow } from "../payment/open-payment"
import { isCreditSpent } from "../refund/store-credit"

/** Longer than finishing or undoing one checkout may take; a dead repairer's hold is taken again. */
const HOLD_SECONDS = 60

const REPAIR: Actor = { type: "system", id: "repair-purchases" }

export type Repairs = { finished: number; undone: number }

/** A hold that this very run took over. */
type Hold = TakenHold & { id: string; owner: string }

/**
 * Ends every checkout that a crash or a failed compensation left half done, which shows as a hold
 * that is past its end. An order with everything it needs is finished; anything less is undone, so
 * that the buyer can complete the cart again and the pieces are free meanwhile. No such purchase
 * can have been paid: a payment is opened only after the claims are confirmed.
 *
 * A hold is taken over first: neither another repairer nor the checkout itself, should it only have
 * been slow, can act for the cart then.
 */
export async function repairPurchases(
  container: MedusaContainer,
  { limit }: { limit: number }
): Promise<Repairs> {
  const listings = container.resolve(LISTING_MODULE)
  const repairs: Repairs = { finished: 0, undone: 0 }
  const turn = { owner: randomUUID(), hold_seconds: HOLD_SECONDS }
  const work = async (hold: Hold) => {
    // Those before may have taken so long that somebody else is at it.
    if (!(await listings.renewHold({ ...turn, cart_id: hold.cart_id }))) return
    // The dead run's own lock would keep the order's payment out, or the buyer: see `endDeadLocks`.
    await container.resolve(Modules.LOCKING).release(hold.cart_id)
    if (await finish(container, hold)) repairs.finished += 1
    else {
      await undo(container, hold)
      repairs.undone += 1
    }
  }
  const repair = { clock: "repair-checkout" as const, work, about: () => ({}) }
  for (const taken of await listings.takeExpiredHolds({ ...turn, limit })) {
    await takeUp(container, repair, { ...taken, id: taken.cart_id, owner: turn.owner })
  }
  return repairs
}

/** @returns whether the cart's order is whole, and is now treated like any other */
async function finish(container: MedusaContainer, hold: Hold): Promise<boolean> {
  const order_id = await orderOfCart(container, hold.cart_id)
  const { cart_id, owner } = hold
  if (!order_id || !(await isWhole(container, { order_id, cart_id }))) return false
  const order = await loadOrder(container, order_id)
  if (!order || !(await confirmOrderClaims(container, { cart_id, owner, order }))) return false
  const cart = await loadCheckout(container, cart_id)
  if (cart && !cart.completed_at) {
    await container.resolve(Modules.CART).updateCarts([{ id: cart_id, completed_at: new Date() }])
  }
  await openPaymentWorkflow(container).run({ input: { order_id, order } })
  return true
}

const wholeOrder = z.object({
  status: z.string(),
  total: z.coerce.number(),
  credit_lines: creditLines,
  items: z.array(
    z.object({ id: z.string(), variant: z.object({ manage_inventory: z.boolean() }).nullish() })
  ),
  payment_collections: z.array(z.object({ id: z.string() })).nullish(),
})

/**
 * An order whose payment collection is linked, whose managed lines all have their stock reserved, and
 * whose credit was taken from its accounts.
 */
async function isWhole(
  container: MedusaContainer,
  { order_id: orderId, cart_id }: { order_id: string; cart_id: string }
): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "status",
      "total",
      "credit_lines.*",
      "items.id",
      "items.variant.manage_inventory",
      "payment_collections.id",
    ],
    filters: { id: orderId },
  })
  const order = wholeOrder.safeParse(data[0])
  if (!order.success || order.data.status === "canceled") return false
  if (order.data.total > 0 && !order.data.payment_collections?.length) return false
  const credits = creditsOf(order.data)
  if (!(await isCreditSpent(container, { cart_id, credits }))) return false
  const managed = order.data.items
    .filter((item) => item.variant?.manage_inventory)
    .map(({ id }) => id)
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: managed }, { select: ["line_item_id"] })
  const reserved = new Set(reservations.map((reservation) => reservation.line_item_id))
  return managed.every((id) => reserved.has(id))
}

async function undo(container: MedusaContainer, hold: Hold): Promise<void> {
  const linked = await orderOfCart(container, hold.cart_id)
  const left = await leftBehind(container, { cart_id: hold.cart_id, since: new Date(hold.held_at) })
  const orders = linked ? [linked] : left.order_ids
  for (const order_id of orders) await undoOrder(container, { order_id, cart_id: hold.cart_id })
  await dropReservations(container, left)
  await reopenCart(container, hold.cart_id)
  const { cart_id, owner } = hold
  const release = { cart_id, owner, actor: REPAIR, reason: "the checkout was cut short" }
  await together(container, (context) =>
    releaseWithUses(container, { release, used: null }, context)
  )
}
