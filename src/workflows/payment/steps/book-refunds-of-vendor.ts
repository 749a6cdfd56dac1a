import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundsMadeElsewhere } from "../../../domain/payment/refunds-made-elsewhere"
import { OPERATOR_TASK_MODULE } from "../../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { Finding } from "./inspect-transaction"

/** A transaction may be given back in the dashboard before its money is booked here. */
const HAS_PAID: ReadonlySet<Finding["decision"]> = new Set([
  "book_refunds",
  "settle",
  "settled_before",
])

/**
 * Refunds that somebody made in Midtrans' dashboard are owed in our books too, once per key. Those
 * that we asked for ourselves are skipped. What an answer does not list cannot be booked: a person looks.
 */
export const bookRefundsOfVendorStep = createStep(
  "book-refunds-of-vendor",
  async ({ decision, transaction }: Finding, { container }) => {
    if (!transaction || !HAS_PAID.has(decision)) return new StepResponse(undefined)
    const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
    const ours = await payments.listPurchaseRefunds(
      { transaction_id: transaction.transaction_id },
      { take: null }
    )
    if (decision === "book_refunds" && transaction.refunds.length === 0 && ours.length === 0) {
      await container.resolve(OPERATOR_TASK_MODULE).openTask({
        kind: "dashboard_refund",
        cause: `dashboard_refund:${transaction.transaction_id}`,
        reason: "Midtrans gave money back and does not say for which refund",
        order_id: transaction.order_id,
        transaction_id: transaction.transaction_id,
      })
    }
    for (const { key, amount, reason } of refundsMadeElsewhere(transaction.refunds, ours)) {
      await payments.oweRefund({
        order_id: transaction.order_id,
        seller_order_id: null,
        cause: `dashboard:${transaction.transaction_id}:${key}`,
        amount,
        reason: reason ?? "made in Midtrans' dashboard",
        transaction_id: transaction.transaction_id,
        known_key: key,
        booked_in_medusa: true,
      })
    }
    return new StepResponse(undefined)
  }
)
