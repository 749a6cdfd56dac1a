import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createOrderCreditLinesWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../modules/purchase-payment/errors"
import { dropDeadCredit } from "../order/cancel-order"
import { changingOrder } from "../order/changing-order"

/**
 * How Medusa's payment provider learns that the money is back already: the key under which Midtrans
 * returned it, or that a person transferred it. It never had what came from a credit.
 */
export type RefundPlan = { refund_key: string } | { refund_rail: "manual" | "credit" }

type Refund = { id: string; order_id: string; amount: number }

const paymentRow = z.object({
  id: z.string(),
  data: z.record(z.string(), z.unknown()).nullish(),
  refunds: z.array(z.object({ id: z.string(), note: z.string().nullish() })).nullish(),
})

/**
 * Books a refund with core's own workflow: refund of the payment, transaction of the order, and a
 * credit line that lowers the order's total. The refund's note names ours, so that a run after a
 * crash finds what is booked and adds only what is missing.
 */
export function bookRefundInMedusa(
  container: MedusaContainer,
  refund: Refund,
  plan: RefundPlan
): Promise<void> {
  return changingOrder(container, refund.order_id, () => book(container, refund, plan))
}

async function book(container: MedusaContainer, refund: Refund, plan: RefundPlan): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [owed] = await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchasePayments({ order_id: refund.order_id })
  if (!owed) throw PurchasePaymentErrors.PAYMENT_NOT_FOUND()
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id", "data", "refunds.id", "refunds.note"],
    filters: { payment_session_id: owed.payment_session_id },
  })
  const payment = paymentRow.parse(data[0])
  const note = `Reluv ${refund.id}`
  // A refund made with Medusa's own button carries Medusa's id as its key at Midtrans.
  const key = "refund_key" in plan ? plan.refund_key : null
  const booked = payment.refunds?.find((row) => row.note === note || row.id === key)
  if (booked) {
    await addMissingParts(container, refund, booked.id)
    return
  }
  // Midtrans was asked before: nothing waits for a vendor under the lock of an order.
  const returned = "refund_key" in plan ? { refund_returned: refund.amount } : {}
  await container
    .resolve(Modules.PAYMENT)
    .updatePayment({ id: payment.id, data: { ...payment.data, ...plan, ...returned } } as never)
  await refundPaymentWorkflow(container).run({
    input: { payment_id: payment.id, amount: refund.amount, note },
  })
}

/** Core books refund, transaction and credit line in three transactions: a crash can part them. */
async function addMissingParts(container: MedusaContainer, refund: Refund, medusaRefundId: string) {
  const orders = container.resolve(Modules.ORDER)
  const [transaction] = await orders.listOrderTransactions({
    order_id: refund.order_id,
    reference: "refund",
    reference_id: medusaRefundId,
  })
  if (!transaction) {
    await orders.addOrderTransactions({
      order_id: refund.order_id,
      amount: -refund.amount,
      currency_code: "idr",
      reference: "refund",
      reference_id: medusaRefundId,
    })
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "summary"],
    filters: { id: refund.order_id },
  })
  const summary = z
    .object({ summary: z.object({ pending_difference: z.coerce.number() }) })
    .parse(data[0]).summary
  // After the refund the order is owed that much again, unless the credit line lowered its total.
  if (summary.pending_difference < refund.amount) return
  await dropDeadCredit(container, refund.order_id)
  await createOrderCreditLinesWorkflow(container).run({
    input: {
      id: refund.order_id,
      credit_lines: [{ amount: refund.amount, reference: "refund", reference_id: medusaRefundId }],
    },
  })
}
