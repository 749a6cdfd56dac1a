import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../modules/purchase-payment/errors"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { WALLET_MODULE } from "../../modules/wallet"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { changingOrder } from "../order/changing-order"
import { isUsedUp, reclaimWithUses, usesOfOrder } from "../order/promotion-uses"
import { reviveOrder } from "../order/revive-order"
import { oweExtra } from "../refund/owe-extra"
import type { Transaction } from "./inspect-transaction"

const LATE: Actor = { type: "system", id: "late-money" }

/**
 * Money for a purchase that is over. If every piece is still free, and every code that it used, the
 * purchase comes back to life as if it had been paid in time, unless its buyer or an operator had called
 * it off or credit had paid a part of it; otherwise the money is owed back. Claiming the pieces decides,
 * and it is atomic: a piece that somebody else has taken stays theirs.
 *
 * @returns whether the purchase lives again, and is paid
 */
export function receiveLateMoney(
  container: MedusaContainer,
  transaction: Transaction
): Promise<boolean> {
  // One at a time: of two who ask about one transaction, the later sees what the earlier decided.
  return changingOrder(container, transaction.order_id, () => receive(container, transaction))
}

async function receive(container: MedusaContainer, transaction: Transaction): Promise<boolean> {
  const { order_id, transaction_id } = transaction
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id })
  if (payment?.paid_by) {
    if (payment.paid_by === transaction_id) return true
    throw PurchasePaymentErrors.PAYMENT_CHANGED()
  }
  // The pieces must have been let go before they can be taken again: a job is about to do that.
  if (!payment?.closed_at) throw new Error("the unpaid purchase is still being closed")

  const cause = `late:${transaction_id}`
  const [owed] = await payments.listPurchaseRefunds({ cause }, { select: ["id"] })
  // On its way back already, though the pieces may have become free since.
  if (owed) return false
  // Credit that was spent on it has gone back since, and may be spent elsewhere.
  const isOver = payment.credit_total > 0 || payment.status === "cancelled"
  if (isOver || !(await takeAgain(container, order_id))) {
    await oweExtra(container, {
      order_id,
      cause,
      amount: transaction.paid,
      reason: "The payment came after the order had ended for good",
      transaction_id,
      known_key: null,
      booked_in_medusa: false,
    })
    return false
  }
  await reviveOrder(container, order_id)
  await together(container, async (context) => {
    const reason = `late payment ${transaction_id}`
    await container.resolve(SELLER_ORDER_MODULE).revive({ order_id, actor: LATE, reason }, context)
    if (!(await payments.settle({ ...transaction, actor: LATE, revived: true }, context))) {
      throw PurchasePaymentErrors.PAYMENT_CHANGED()
    }
    await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
  })
  return true
}

/** @returns whether the order has its pieces, and what it used of codes */
async function takeAgain(container: MedusaContainer, order_id: string): Promise<boolean> {
  const used = await usesOfOrder(container, order_id)
  const [part] = await container
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id }, { select: ["id", "customer_id"], take: 1 })
  const customer_id = part?.customer_id ?? null
  try {
    return await together(container, (context) =>
      reclaimWithUses(container, { order_id, customer_id, used }, context)
    )
  } catch (error) {
    if (isUsedUp(error)) return false
    throw error
  }
}
