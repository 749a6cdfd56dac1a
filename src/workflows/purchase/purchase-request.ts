import type { MedusaError } from "@medusajs/framework/utils"
import type { CourierChoice } from "../../shared/couriers/choose-rate"

export type PurchaseAddress = {
  first_name: string
  last_name: string
  phone: string
  address_1: string
  address_2?: string
  city: string
  province: string
  postal_code: string
  country_code: string
  /** `biteship_area_id`, `latitude`, `longitude`. */
  metadata?: Record<string, unknown>
}

/** Whoever buys, and where: what prices, taxes and promotions may depend on. */
export type Buyer = {
  customer: {
    id: string
    email: string
    metadata?: Record<string, unknown> | null
    groups?: { id: string }[] | null
  }
  region: { id: string; currency_code: string; automatic_taxes?: boolean | null }
  sales_channel_id: string
}

/** What a buyer wants, from whichever sellers, in one go. */
export type PurchaseRequest = {
  customer_id: string
  sales_channel_id: string | null
  items: readonly { variant_id: string; quantity: number }[]
  shipping_address: PurchaseAddress
  couriers: "cheapest" | readonly ({ seller_id: string } & CourierChoice)[]
  codes: readonly string[]
  voucher_codes: readonly string[]
  /** @default "midtrans" */
  payment_method?: "midtrans" | "cash_on_delivery"
  /** Where the payment page sends the buyer afterwards, if not where the operator says. */
  finish_url?: string
}

/** What stands against a purchase, and what it is about. */
export type Problem = {
  error: MedusaError
  variant_ids?: readonly string[]
  seller_ids?: readonly string[]
  codes?: readonly string[]
}
