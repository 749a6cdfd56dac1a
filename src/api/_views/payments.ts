import type { MedusaContainer } from "@medusajs/framework/types"
import { FACT_MODULE } from "../../modules/fact"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../modules/purchase-payment/service"
import type { BankAccount, PurchasePaymentView, RefundView } from "../_shapes/payment"
import { movesOf } from "./history"
import { isHeld } from "./payment"

type RefundRow = Awaited<ReturnType<PurchasePaymentModuleService["listPurchaseRefunds"]>>[number]

const iso = (time: Date | string) => new Date(time).toISOString()

/** A purchase's payment as an operator sees it; null for an order that is not paid through Midtrans. */
export async function viewPurchasePayment(
  container: MedusaContainer,
  order_id: string
): Promise<PurchasePaymentView | null> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id })
  if (!payment) return null
  const [attempts, refunds, facts] = await Promise.all([
    payments.listPaymentAttempts({ purchase_payment_id: payment.id }, { order: { number: "ASC" } }),
    payments.listPurchaseRefunds({ order_id }, { order: { created_at: "ASC" } }),
    container
      .resolve(FACT_MODULE)
      .listFacts({ subject: "payment", subject_id: payment.id }, { order: { id: "ASC" } }),
  ])
  const in_review = attempts.some(isHeld)
  return {
    order_id,
    status: payment.status === "pending" && in_review ? "in_review" : payment.status,
    amount: payment.amount,
    credit_total: payment.credit_total,
    payment_type: payment.payment_type,
    expires_at: iso(payment.expires_at),
    paid_at: payment.paid_at ? iso(payment.paid_at) : null,
    heard_at: payment.heard_at ? iso(payment.heard_at) : null,
    attempts: attempts.map((attempt) => ({
      id: attempt.id,
      number: attempt.number,
      midtrans_order_id: attempt.midtrans_order_id,
      status: attempt.status,
      transaction_id: attempt.transaction_id,
      payment_type: attempt.payment_type,
      review: attempt.review,
      created_at: iso(attempt.created_at),
      error: attempt.error,
    })),
    refunds: refunds.map(refundView),
    history: movesOf(facts),
  }
}

export function refundView(refund: RefundRow): RefundView {
  return {
    id: refund.id,
    order_id: refund.order_id,
    seller_order_id: refund.seller_order_id,
    amount: refund.amount,
    rail: refund.rail,
    status: refund.status,
    reason: refund.reason,
    // Written from a validated account only.
    bank_account: refund.bank_account as BankAccount | null,
    proof: refund.proof,
    recorded_by: refund.recorded_by,
    error: refund.error,
    created_at: iso(refund.created_at),
    done_at: refund.done_at ? iso(refund.done_at) : null,
  }
}
