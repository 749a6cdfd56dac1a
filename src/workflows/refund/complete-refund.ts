import type { MedusaContainer } from "@medusajs/framework/types"
import { sum } from "../../domain/money/rupiah"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { WALLET_MODULE } from "../../modules/wallet"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { endOrderWithItsParts } from "../order/end-order"
import { bookRefundInMedusa, type RefundPlan } from "./book-refund-in-medusa"

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
 * three agree to the rupiah. Every write is idempotent; `done` comes after them, with the end of its
 * tasks. That its order may be over is a reaction to it as well, should this process die here.
 */
export async function completeRefund(
  container: MedusaContainer,
  { refund, actor, plan }: Completion
): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const tasks = container.resolve(OPERATOR_TASK_MODULE)
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
  const closer = refund.confirmed_by ? ({ type: "user", id: refund.confirmed_by } as const) : actor
  await together(container, async (context) => {
    await payments.moveRefund(
      {
        id: refund.id,
        to: "done",
        actor,
        reason: refund.reason,
        facts: { rail: "refund_rail" in plan ? plan.refund_rail : "gateway" },
      },
      context
    )
    // Nobody is asked for it any more.
    for (const kind of ["manual_refund", "refund_failed", "stuck_work:pay-refund"]) {
      await tasks.closeTask(
        { cause: `${kind}:${refund.id}`, actor: closer, note: "refunded" },
        context
      )
    }
    await container.resolve(WALLET_MODULE).bookPurchase(refund, context)
  })
  await endOrderWithItsParts(container, refund.order_id)
}
