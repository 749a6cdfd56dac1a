import type { MedusaContainer } from "@medusajs/framework/types"
import { sum } from "../../domain/money/rupiah"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { Actor } from "../../shared/sql"
import { bookRefundInMedusa, type RefundPlan } from "./book-refund-in-medusa"
import { followUpRefund } from "./follow-up-refund"

type Completion = {
  refund: {
    id: string
    order_id: string
    seller_order_id: string | null
    amount: number
    reason: string
    booked_in_medusa: boolean
    confirmed_by: string | null
  }
  actor: Actor
  plan: RefundPlan
}

/**
 * The money has gone back: books it at Medusa, in the seller order and in the payment, so that the
 * three agree to the rupiah. Every write is idempotent; `done` comes after them, and what follows from
 * it is found by its marker when a worker dies.
 */
export async function completeRefund(
  container: MedusaContainer,
  { refund, actor, plan }: Completion
): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  if (refund.booked_in_medusa) await bookRefundInMedusa(container, refund, plan)
  if (refund.seller_order_id) {
    const { seller_order_id } = refund
    const done = await payments.listPurchaseRefunds(
      { seller_order_id, status: "done" },
      { select: ["id", "amount"] }
    )
    const others = done.filter(({ id }) => id !== refund.id)
    await container.resolve(SELLER_ORDER_MODULE).recordRefunded({
      id: seller_order_id,
      amount: sum([refund, ...others].map(({ amount }) => amount)),
    })
  }
  await payments.moveRefund({
    id: refund.id,
    to: "done",
    actor,
    reason: refund.reason,
    facts: { rail: "refund_rail" in plan ? plan.refund_rail : "gateway" },
  })
  await followUpRefund(container, refund)
}
