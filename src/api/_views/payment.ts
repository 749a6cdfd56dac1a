import type { PaymentReading } from "../../workflows/payment/read-payment"
import type { PaymentView } from "../_shapes/payment"

/** Held by the fraud check: whoever pays once more now may pay twice. */
export function isHeld({ status, review }: { status: string; review: boolean }): boolean {
  return status === "open" && review
}

type Told = Pick<PaymentReading["payment"], "status" | "paid_by" | "accounted_at">

/** Paid is told once the seller orders are paid too: a buyer who reads the one reads the other. */
export function paymentStatusTold(
  payment: Told,
  attempt: { status: string; review: boolean } | null
): PaymentView["status"] {
  if (payment.status === "pending" && attempt && isHeld(attempt)) return "in_review"
  return isUnderway(payment) ? "pending" : payment.status
}

function isUnderway({ paid_by, accounted_at }: Told): boolean {
  return paid_by !== null && accounted_at === null
}

export function paymentView({ payment, attempt }: PaymentReading): PaymentView {
  const status = paymentStatusTold(payment, attempt)
  const open = payment.status === "pending" && attempt?.status === "open" && status !== "in_review"
  const underway = isUnderway(payment)
  return {
    order_id: payment.order_id,
    status,
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
