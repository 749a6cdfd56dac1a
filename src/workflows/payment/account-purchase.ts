import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { addWorkingDays } from "../../domain/seller-order/deadlines"
import { LISTING_MODULE } from "../../modules/listing"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { WALLET_MODULE } from "../../modules/wallet"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { splitOrder } from "../checkout/cut/split-order-by-seller"
import { currentFreeDays } from "../seller-order/free-days"
import { captureAtMedusa } from "./capture-at-medusa"
import type { Transaction } from "./inspect-transaction"

/** As long as core's own lock of a cart is meant to live (`process-payment`: two minutes). */
const LEASE_SECONDS = 120
const MIDTRANS: Actor = { type: "vendor", id: "midtrans" }

const CREDIT: Actor = { type: "system", id: "credit" }
const CASH: Actor = { type: "system", id: "cash-on-delivery" }

/** See `account`. The money of a transaction is captured at Medusa first. */
export async function accountPurchase(
  container: MedusaContainer,
  transaction: Transaction
): Promise<void> {
  const { order_id, transaction_id } = transaction
  await account(container, order_id, async () => {
    await captureAtMedusa(container, transaction)
    await tellOurBooks(container, order_id, { actor: MIDTRANS, reason: transaction_id })
  })
}

/** See `account`. Of a purchase that credit paid Medusa has no money to capture. */
export async function accountCredit(container: MedusaContainer, order_id: string): Promise<void> {
  await account(container, order_id, () =>
    tellOurBooks(container, order_id, { actor: CREDIT, reason: "paid by credit" })
  )
}

/** See `account`. Nobody has the money yet: each part is told what its courier collects. */
export async function accountCash(container: MedusaContainer, order_id: string): Promise<void> {
  await account(container, order_id, () =>
    tellOurBooks(container, order_id, {
      actor: CASH,
      reason: "cash on delivery",
      on_delivery: true,
    })
  )
}

/**
 * Does what follows from a paid payment, for the one caller that gets the lease: Medusa has the money,
 * then the pieces are sold, each seller has a paid order and the payment is accounted for, together.
 */
async function account(
  container: MedusaContainer,
  order_id: string,
  books: () => Promise<void>
): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const turn = await payments.claimAccounting({ order_id, lease_seconds: LEASE_SECONDS })
  if (!turn) return
  try {
    if (turn.died) await releaseCart(container, order_id)
    await books()
  } catch (error) {
    await payments.returnAccounting({ order_id })
    throw error
  }
}

/** A dead capture's own lock: see `endDeadLocks`. */
async function releaseCart(container: MedusaContainer, orderId: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id: orderId },
  })
  const [link] = data
  if (link) await container.resolve(Modules.LOCKING).release(link.cart_id)
}

async function tellOurBooks(
  container: MedusaContainer,
  order_id: string,
  { actor, reason, on_delivery = false }: { actor: Actor; reason: string; on_delivery?: boolean }
): Promise<void> {
  // A notification can overtake the cut.
  await splitOrder(container, { order_id })
  const { policies } = container.resolve(RELUV_MODULE).options
  const freeDays = await currentFreeDays(container)
  const ship_from = new Date()
  const ship_by = addWorkingDays(ship_from, policies.ship_deadline_working_days, freeDays)
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id }, { select: ["paid_at"] })
  const paid_at = payment?.paid_at ?? null
  await together(container, async (context) => {
    await container.resolve(LISTING_MODULE).sellClaims({ order_id, actor }, context)
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    await sellerOrders.markOrderPaid({ order_id, paid_at, actor, reason }, context)
    if (on_delivery) await sellerOrders.dueAtTheDoor({ order_id }, context)
    await sellerOrders.startShipClock({ order_id, ship_from, ship_by }, context)
    await payments.recordAccounted({ order_id }, context)
    await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
    await container.resolve(LIVE_SALE_MODULE).sellLiveClaims({ order_id, actor }, context)
  })
}
