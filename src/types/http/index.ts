import type { Condition, ListingStatus } from "../../domain/listing/listing-status"
import type { PaymentStatus } from "../../domain/payment/payment-status"
import type { SellerStatus } from "../../domain/seller/seller-status"
import type { SellerOrderStatus } from "../../domain/seller-order/seller-order-status"

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
}

export type StatusEventView = {
  from: string
  to: string
  at: string
  actor: string
  reason: string | null
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
