import type { Condition, ListingStatus } from "../../domain/listing/listing-status"
import type { AttemptStatus, PaymentStatus } from "../../domain/payment/payment-status"
import type { BuyerRefundStatus } from "../../domain/payment/refund-for-buyer"
import type { RefundStatus } from "../../domain/payment/refund-status"
import type { SellerStatus } from "../../domain/seller/seller-status"
import type { SellerOrderStatus } from "../../domain/seller-order/seller-order-status"
import type { TaskKind } from "../../domain/task/task-kind"

/*
 * The JSON that each audience receives. Amounts in whole rupiah, weights in grams, times in
 * ISO 8601.
 */

export type AreaView = {
  /** Goes into an address's `metadata.biteship_area_id`. */
  id: string
  name: string
  province: string | null
  city: string | null
  district: string | null
  postal_code: string | null
}

export type SellerName = { id: string; handle: string; name: string }

export type PublicSeller = SellerName & {
  description: string | null
  logo_url: string | null
  banner_url: string | null
  city: string
  province: string
  status: SellerStatus
  is_open: boolean
  closed_message: string | null
}

export type ShopDetails = PublicSeller & {
  phone: string
  origin: Record<string, unknown>
  role: "owner" | "staff"
}

export type ListingView = {
  id: string
  product_id: string
  title: string
  handle: string | null
  description: string | null
  thumbnail: string | null
  images: string[]
  category_ids: string[]
  price: number
  original_price: number | null
  condition: Condition
  brand: string | null
  size: string | null
  color: string | null
  measurements: Record<string, number> | null
  defects: { description: string }[] | null
  weight: number
  /** `reserved`: an unpaid checkout holds the last piece; it may come back. */
  status: ListingStatus | "reserved"
  seller: SellerName
  variants: { id: string; title: string; price: number; available: number }[]
  created_at: string
}

export type CourierRateView = {
  courier_code: string
  courier_service_code: string
  courier_name: string
  courier_service_name: string
  price: number
  duration: string | null
  service_type: string | null
  collection_methods: string[]
  insurance_available: boolean
  cash_on_delivery_available: boolean
}

export type SellerRatesView = {
  seller: SellerName
  item_ids: string[]
  shipping_option_id: string | null
  rates: CourierRateView[]
  error: { code: string; message: string } | null
}

export type CartRatesView = { sellers: SellerRatesView[]; expires_at: string | null }

export type PaymentView = {
  order_id: string
  status: PaymentStatus
  /** Rupiah. */
  amount: number
  snap_token: string | null
  redirect_url: string | null
  expires_at: string
  paid_at: string | null
  payment_type?: string
  va_numbers?: { bank: string; va_number: string }[]
  bill_key?: string
  biller_code?: string
  payment_code?: string
  store?: string
}

export type ShipmentView = {
  id: string
  status: "booking" | "booked" | "failed"
  /** `typed`: the seller sent it alone, under a number of the courier's. */
  provider: "biteship" | "typed"
  collection_method: "pickup" | "drop_off" | null
  /** When the courier is asked to come; null for as soon as it can. */
  pickup_at: string | null
  /** Biteship's order. */
  booking_id: string | null
  courier_status: string | null
  courier_code: string
  courier_service_code: string
  waybill_id: string | null
  tracking_id: string | null
  tracking_url: string | null
  driver: Record<string, unknown> | null
  booked_at: string | null
  /** What the courier charges after weighing; only for the people of the shop and the operator. */
  price?: number | null
  /** What the courier charged at booking; for the same people. */
  quoted_price?: number | null
}

export type StatusEventView = {
  from: string
  to: string
  at: string
  actor: string
  reason: string | null
}

export type DisputeView = {
  id: string
  seller_order_id: string
  reason: "not_as_described" | "damaged" | "wrong_item" | "not_received" | "courier" | "other"
  text: string
  photos: string[]
  status: "open" | "decided"
  seller_answer: string | null
  answered_at: string | null
  decision: "complete" | "refund" | "partial_refund" | null
  /** Rupiah that goes back. */
  amount: number | null
  note: string | null
  decided_at: string | null
  created_at: string
}

/** One thing that happened to a purchase. `key` names its text in a storefront's language. */
export type TimelineEntry = {
  at: string
  /** Such as `payment.paid`, `seller-order.shipped`, `dispute.opened`, `refund.done`. */
  key: string
  actor: string
  seller_order_id: string | null
  seller_order_number: string | null
  reason: string | null
  /** For the keys `refund.…`. */
  refund: Pick<BuyerRefundView, "id" | "amount" | "rail"> | null
}

/** Money that goes back, as its buyer sees it. */
export type BuyerRefundView = {
  id: string
  /** Null when it is not for one seller's part alone. */
  seller_order_id: string | null
  amount: number
  rail: "gateway" | "manual"
  status: BuyerRefundStatus
  /** What the buyer has to tell before the money can go back. */
  asks_for: "bank_account" | null
  bank_account: BankAccount | null
  created_at: string
  done_at: string | null
}

export type RefundView = {
  id: string
  order_id: string
  seller_order_id: string | null
  amount: number
  rail: "gateway" | "manual"
  status: RefundStatus
  reason: string
  bank_account: BankAccount | null
  proof: string | null
  recorded_by: string | null
  error: string | null
  created_at: string
  done_at: string | null
}

export type BankAccount = { bank: string; account_number: string; account_name: string }

export type PurchasePaymentView = {
  order_id: string
  status: PaymentStatus
  amount: number
  payment_type: string | null
  expires_at: string
  paid_at: string | null
  attempts: {
    id: string
    number: number
    midtrans_order_id: string
    status: AttemptStatus
    transaction_id: string | null
    payment_type: string | null
    review: boolean
    created_at: string
    error: string | null
  }[]
  refunds: RefundView[]
  history: StatusEventView[]
}

export type WebhookView = {
  id: string
  vendor: "midtrans" | "biteship"
  subject: string
  status: "received" | "processing" | "done" | "task" | "dead"
  deliveries: number
  attempts: number
  outcome: string | null
  error: string | null
  received_at: string
  updated_at: string
  /** Without signatures; only when one message is read. */
  body?: Record<string, unknown>
}

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
  transaction_id: string | null
  amount: number | null
  note: string | null
  created_at: string
  actions: string[]
}

export type SellerOrderView = {
  id: string
  number: string
  order_id: string
  status: SellerOrderStatus
  seller: SellerName
  items: {
    line_item_id: string
    product_id: string | null
    variant_id: string | null
    title: string
    thumbnail: string | null
    quantity: number
    subtotal: number
    discount_total: number
    total: number
  }[]
  item_total: number
  shipping_total: number
  discount_total: number
  total: number
  /** What of `total` has gone back to the buyer. */
  refunded_total: number
  /** Until when the seller must hand the parcel over. */
  ship_by: string | null
  /** When the order completes by itself. */
  complete_by: string | null
  /** Whether the buyer has used the one extension. */
  extended: boolean
  dispute: DisputeView | null
  courier_code: string | null
  courier_service_code: string | null
  waybill_id: string | null
  tracking_id: string | null
  tracking_url: string | null
  shipment: ShipmentView | null
  history: StatusEventView[]
  /** Where the parcel goes; only for the people of the shop and the operator. */
  shipping_address?: Record<string, unknown> | null
  created_at: string
}

export type Page<Name extends string, Item> = Record<Name, Item[]> & {
  count: number
  offset: number
  limit: number
}
