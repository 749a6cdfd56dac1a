import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deleteReservationsByLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { rupiah } from "../../domain/money/rupiah"
import { shareRefund } from "../../domain/payment/share-refund"
import { LISTING_MODULE } from "../../modules/listing"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { RefundDue } from "../../modules/seller-order/money"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"
import { creditRefund } from "./owe-credits"

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
    const owed = await settle(container, due)
    if (owed) refunds.push(...owed)
    // A promise is never forgotten: it stays, but no longer in front of the others.
    else await sellerOrders.deferRefundDue({ id: due.id })
  }
  return refunds
}

/** @returns null when it has to be tried again: one in trouble keeps no other waiting */
async function settle(container: MedusaContainer, due: RefundDue): Promise<string[] | null> {
  try {
    const owed = await owe(container, due)
    if (due.status === "cancelled") await freeStock(container, due)
    if (!owed) throw new Error("its payment is not known")
    await container.resolve(SELLER_ORDER_MODULE).clearRefundDue({ id: due.id })
    return owed
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`What ${due.number} promised back is not owed yet: ${reasonOf(error)}`)
    return null
  }
}

/** Each way in which the part was paid gets its share back. @returns null without a payment */
async function owe(container: MedusaContainer, due: RefundDue): Promise<string[] | null> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id: due.order_id })
  if (!payment?.paid_by) return null
  const { order_id, id: seller_order_id } = due
  const owed = { order_id, seller_order_id, reason: `${due.number} ${due.status}` }
  const cause = `seller-order:${seller_order_id}`
  const back = shareRefund(rupiah(due.refund_due), {
    total: rupiah(due.total),
    credits: due.credits,
  })
  const ids: string[] = []
  if (back.payment > 0) {
    ids.push(
      await payments.oweRefund({
        ...owed,
        cause,
        amount: back.payment,
        transaction_id: payment.paid_by,
        known_key: null,
        booked_in_medusa: true,
      })
    )
  }
  for (const credit of back.credits) {
    ids.push(await payments.oweRefund(creditRefund({ ...owed, cause, credit })))
  }
  return ids
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
