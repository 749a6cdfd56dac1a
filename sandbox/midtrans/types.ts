import type { JsonObject } from "../core/json"
import type { MethodId } from "./methods"

type TransactionStatus =
  | "pending"
  | "authorize"
  | "capture"
  | "settlement"
  | "deny"
  | "cancel"
  | "expire"
  | "failure"
  | "refund"
  | "partial_refund"
  | "chargeback"
  | "partial_chargeback"

/** Where notifications of one Snap token go, when its request said so by header. */
export interface NotificationTarget {
  mode: "override" | "append"
  urls: string[]
}

/** A Snap token: a promise to pay, not yet a transaction. Times are milliseconds since 1970. */
export interface SnapSession {
  token: string
  order_id: string
  /** Whole rupiah. */
  gross_amount: number
  items: { id: string | null; name: string; price: number; quantity: number }[]
  customer: { name: string; email: string; phone: string }
  /** Empty = everything the account has. */
  methods: MethodId[]
  finish_url: string | null
  expiry: { start_at: number | null; duration_ms: number } | null
  page_expires_at: number
  custom_fields: JsonObject
  card_type: "authorize" | "authorize_capture"
  notify: NotificationTarget | null
  locale: string
  created_at: number
  canceled_at: number | null
}

export interface Refund {
  refund_chargeback_id: number
  refund_chargeback_uuid: string
  /** Whole rupiah. */
  amount: number
  refund_key: string
  reason: string
  created_at: number
  bank_confirmed_at: number | null
  confirm_due_at: number | null
}

/** One attempt of a customer to pay. An order id may have several. */
export interface Transaction {
  transaction_id: string
  order_id: string
  token: string | null
  gross_amount: number
  method: MethodId
  status: TransactionStatus
  fraud_status: "accept" | "challenge" | "deny" | null
  created_at: number
  expires_at: number | null
  settled_at: number | null
  /** Fields only this method has, as they appear in the answers. */
  fields: JsonObject
  custom_fields: JsonObject
  refunds: Refund[]
  /** Rupiah taken back by the card holder's bank. */
  charged_back: number
  notify: NotificationTarget | null
}

/** A notification as it was signed; kept so that it can be sent again. */
export interface NotificationRecord {
  transaction_id: string
  order_id: string
  at: number
  urls: string[]
  body: JsonObject
}
