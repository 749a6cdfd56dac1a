import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deleteReservationsByLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { LISTING_MODULE } from "../../modules/listing"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { RefundDue } from "../../modules/seller-order/money"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"

const SETTLER: Actor = { type: "system", id: "settle-refunds" }

/**
 * Turns what seller orders promised back into refunds of the payment, and frees the stock of parts
 * that were cancelled before they left. Repeatable: each promise is owed once.
 *
 * @returns the refunds' ids
 */
export async function settleRefundsDue(
  container: MedusaContainer,
  { limit, id }: { limit: number; id?: string }
): Promise<string[]> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const refunds: string[] = []
  for (const due of await sellerOrders.listRefundsDue({ limit, id })) {
    const refund = await settle(container, due)
    if (refund) refunds.push(refund)
    // A promise is never forgotten: it stays, but no longer in front of the others.
    else await sellerOrders.deferRefundDue({ id: due.id })
  }
  return refunds
}

/** @returns null when it has to be tried again: one in trouble keeps no other waiting */
async function settle(container: MedusaContainer, due: RefundDue): Promise<string | null> {
  try {
    const refund = await owe(container, due)
    if (due.status === "cancelled") await freeStock(container, due)
    if (!refund) throw new Error("its payment is not known")
    await container.resolve(SELLER_ORDER_MODULE).clearRefundDue({ id: due.id })
    return refund
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`What ${due.number} promised back is not owed yet: ${reasonOf(error)}`)
    return null
  }
}

async function owe(container: MedusaContainer, due: RefundDue): Promise<string | null> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id: due.order_id })
  if (!payment?.paid_by) return null
  return payments.oweRefund({
    order_id: due.order_id,
    seller_order_id: due.id,
    cause: `seller-order:${due.id}`,
    amount: due.refund_due,
    reason: `${due.number} ${due.status}`,
    transaction_id: payment.paid_by,
    known_key: null,
    booked_in_medusa: true,
  })
}

async function freeStock(container: MedusaContainer, due: RefundDue): Promise<void> {
  await deleteReservationsByLineItemsWorkflow(container).run({ input: { ids: due.line_item_ids } })
  await container.resolve(LISTING_MODULE).releaseClaims({
    order_id: due.order_id,
    variant_ids: due.variant_ids,
    actor: SETTLER,
    reason: `${due.number} cancelled`,
  })
}
