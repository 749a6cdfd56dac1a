import type { PaymentReading } from "../../workflows/payment/read-payment"
import type { PaymentView } from "../_shapes/payment"

/** Held by the fraud check: whoever pays once more now may pay twice. */
export function isHeld({ status, review }: { status: string; review: boolean }): boolean {
  return status === "open" && review
}

/** Paid is told once the seller orders are paid too: a buyer who reads the one reads the other. */
export function paymentView({ payment, attempt }: PaymentReading): PaymentView {
  const waits = payment.status === "pending" && attempt?.status === "open"
  const in_review = waits && isHeld(attempt)
  const open = waits && !in_review
  const underway = payment.paid_by !== null && payment.accounted_at === null
  return {
    order_id: payment.order_id,
    status: in_review ? "in_review" : underway ? "pending" : payment.status,
    amount: payment.amount,
    credit_total: payment.credit_total,
    snap_token: open ? (attempt?.snap_token ?? null) : null,
    redirect_url: open ? (attempt?.redirect_url ?? null) : null,
    expires_at: new Date(payment.expires_at).toISOString(),
    paid_at: payment.paid_at && !underway ? new Date(payment.paid_at).toISOString() : null,
    ...(payment.payment_type || attempt?.payment_type
      ? { payment_type: payment.payment_type ?? attempt?.payment_type ?? undefined }
      : {}),
    // Written by us from Midtrans' parsed answer: va_numbers, bill_key, biller_code, …
    ...(open ? attempt?.instructions : {}),
  }
}
