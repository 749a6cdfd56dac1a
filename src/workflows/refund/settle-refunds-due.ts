import type { MedusaContainer } from "@medusajs/framework/types"
import { deleteReservationsByLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { rupiah } from "../../domain/money/rupiah"
import { shareRefund } from "../../domain/payment/share-refund"
import { LISTING_MODULE } from "../../modules/listing"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { isCash } from "../../modules/purchase-payment/cash"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { RefundDue } from "../../modules/seller-order/money"
import type { Actor, SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"
import { workOffDue } from "../due/work-off-due"
import { endOrderWithItsParts } from "../order/end-order"
import { creditRefund } from "./owe-credits"
import { returnUses } from "./return-uses"

const LEASE_SECONDS = 60
const SETTLER: Actor = { type: "system", id: "settle-refunds" }

/** Works off the promises that nobody owed at once: after a crash, or while something was in trouble. */
export async function settleRefundsDue(
  container: MedusaContainer,
  { limit }: { limit: number }
): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  await workOffDue(container, {
    clock: "owe-refund",
    most: limit,
    claim: (one) => sellerOrders.claimRefundsDue({ ...one, lease_seconds: LEASE_SECONDS }),
    work: ({ id }) => settleRefundDue(container, id),
    about: ({ id }) => ({ seller_order_id: id }),
  })
}

/**
 * Turns what a seller order promised back into refunds of the payment, and frees its stock if it was
 * cancelled before it left. What changes in our books changes together: the promise is kept once.
 *
 * @returns the refunds' ids
 */
export async function settleRefundDue(container: MedusaContainer, id: string): Promise<string[]> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const due = await sellerOrders.findRefundDue({ id })
  if (!due) return []
  const [payment] = await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchasePayments({ order_id: due.order_id })
  if (!payment?.paid_by) throw new Error(`the payment of ${due.number} is not known`)
  const { paid_by } = payment
  if (due.status === "cancelled") {
    await deleteReservationsByLineItemsWorkflow(container).run({
      input: { ids: due.line_item_ids },
    })
  }
  const refunds = await together(container, async (context) => {
    if (due.status === "cancelled") {
      const why = { actor: SETTLER, reason: `${due.number} cancelled` }
      await container.resolve(LISTING_MODULE).releaseClaims(
        {
          order_id: due.order_id,
          variant_ids: due.variant_ids,
          seller_gave_up: due.cancelled_by === "seller",
          ...why,
        },
        context
      )
      const { order_id, uncollected: is_unpaid } = due
      await returnUses(container, { order_id, is_unpaid, ...why }, context)
    }
    await sellerOrders.clearRefundDue({ id }, context)
    return due.uncollected ? [] : owe(container, { ...due, paid_by }, context)
  })
  // No refund will end it.
  if (refunds.length === 0) await endOrderWithItsParts(container, due.order_id)
  return refunds
}

/** Each way in which the part was paid gets its share back. */
async function owe(
  container: MedusaContainer,
  due: RefundDue & { paid_by: string },
  context: SqlContext
): Promise<string[]> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const { order_id, id: seller_order_id } = due
  const owed = { order_id, seller_order_id, reason: `${due.number} ${due.status}` }
  const cause = `seller-order:${seller_order_id}`
  const back = shareRefund(rupiah(due.refund_due), {
    total: rupiah(due.total),
    credits: due.credits,
  })
  const ids: string[] = []
  if (back.payment > 0) {
    const refund = {
      ...owed,
      cause,
      amount: back.payment,
      transaction_id: due.paid_by,
      known_key: null,
      // Medusa never captured what couriers collect.
      booked_in_medusa: !isCash(due.paid_by),
    }
    ids.push(await payments.oweRefund(refund, context))
  }
  for (const credit of back.credits) {
    ids.push(await payments.oweRefund(creditRefund({ ...owed, cause, credit }), context))
  }
  return ids
}
