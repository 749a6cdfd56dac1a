import type { PaymentView, StatusEventView } from "../../types/http"

/* What the operator's routes answer. Amounts in whole rupiah, times in ISO 8601. */

export type AttemptView = {
  id: string
  number: number
  midtrans_order_id: string
  status: "opening" | "open" | "paid" | "expired" | "cancelled" | "failed"
  transaction_id: string | null
  payment_type: string | null
  /** Midtrans holds a card payment for a person to approve or deny. */
  review: boolean
  created_at: string
  error: string | null
}

export type RefundView = {
  id: string
  amount: number
  rail: "gateway" | "manual"
  status: "queued" | "refused" | "awaiting_transfer" | "awaiting_confirmation" | "done"
  reason: string
  created_at: string
}

export type PurchasePaymentView = {
  order_id: string
  status: PaymentView["status"]
  amount: number
  payment_type: string | null
  expires_at: string
  paid_at: string | null
  attempts: AttemptView[]
  refunds: RefundView[]
  history: StatusEventView[]
}

/** What an operator needs to pay a buyer back by hand. */
export type RefundDetails = RefundView & {
  order_id: string
  bank_account: { bank: string; account_number: string; account_name: string } | null
  /** A text or an address: what shows that the money was sent. */
  proof: string | null
  recorded_by: string | null
}

export type WebhookView = {
  id: string
  vendor: string
  subject: string
  status: "received" | "processing" | "done" | "task" | "dead"
  deliveries: number
  attempts: number
  outcome: string | null
  error: string | null
  received_at: string
  updated_at: string
}

export type WebhookDetails = WebhookView & { body: Record<string, unknown> }

export type TaskKind =
  | "payment_review"
  | "payment_mismatch"
  | "unknown_payment"
  | "double_payment"
  | "late_payment"
  | "chargeback"
  | "unknown_message"
  | "manual_refund"
  | "refund_failed"
  | "courier_trouble"
  | "dispute"

export type TaskView = {
  id: string
  kind: TaskKind
  status: "open" | "done"
  reason: string
  order_id: string | null
  order_display_id: number | null
  seller_order_id: string | null
  seller_order_number: string | null
  dispute_id: string | null
  refund_id: string | null
  attempt_id: string | null
  amount: number | null
  created_at: string
  /** What this operator may do now; empty when another has to. */
  actions: string[]
}

export type DisputeView = {
  id: string
  reason: string
  text: string | null
  photos: string[]
  created_at: string
  answer: { text: string; photos: string[]; created_at: string } | null
}
