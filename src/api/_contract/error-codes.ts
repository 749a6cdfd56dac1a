import { ACCOUNT_CODES } from "./error-codes/account"
import { DISCOUNT_CODES } from "./error-codes/discount"
import { LISTING_CODES } from "./error-codes/listing"
import { LIVE_SALE_CODES } from "./error-codes/live-sale"
import { PAYMENT_CODES } from "./error-codes/payment"
import { PEOPLE_CODES } from "./error-codes/people"
import { PROJECT_CODES } from "./error-codes/project"
import { PURCHASE_CODES } from "./error-codes/purchase"
import { SELLER_CODES } from "./error-codes/seller"
import { SHIPPING_CODES } from "./error-codes/shipping"
import { VENDOR_CODES } from "./error-codes/vendor"
import { WALLET_CODES } from "./error-codes/wallet"

/**
 * Every code that a client may read, with its HTTP status and what it means. Codes are API: they
 * never change. A new entry of an error catalogue gets its line in the file that it belongs to; a spec compares both.
 */
export const ERROR_CODES = {
  ...ACCOUNT_CODES,
  ...SELLER_CODES,
  ...LISTING_CODES,
  ...PEOPLE_CODES,
  ...DISCOUNT_CODES,
  ...LIVE_SALE_CODES,
  ...PURCHASE_CODES,
  ...PAYMENT_CODES,
  ...SHIPPING_CODES,
  ...WALLET_CODES,
  ...PROJECT_CODES,
  ...VENDOR_CODES,
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** What a route hears that waits for Biteship. */
export const BITESHIP_SILENT = [
  "VENDOR_UNREACHABLE",
  "VENDOR_TIMEOUT",
  "VENDOR_BAD_ANSWER",
  "VENDOR_REJECTED",
  "VENDOR_CIRCUIT_OPEN",
] as const satisfies readonly ErrorCode[]

/** What a route hears that waits for Midtrans. */
export const MIDTRANS_SILENT = [
  "MIDTRANS_UNAVAILABLE",
  "MIDTRANS_UNREADABLE",
  "MIDTRANS_INVALID_REQUEST",
  "MIDTRANS_UNAUTHORIZED",
  "MIDTRANS_RATE_LIMITED",
  "MIDTRANS_REJECTED",
  "MIDTRANS_ORDER_ID_USED",
  "MIDTRANS_NOT_FOUND",
  "MIDTRANS_NOT_MODIFIABLE",
  "MIDTRANS_DUPLICATE_REFUND",
  "MIDTRANS_REFUND_DENIED",
  "MIDTRANS_REFUND_PENDING",
] as const satisfies readonly ErrorCode[]
