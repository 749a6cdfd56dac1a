import { z } from "zod"
import { type JsonAnswer, VendorError } from "../../shared/json-http"

/** Biteship's error numbers that we act on. The first three digits are usually the HTTP status. */
export const BITESHIP_CODES = {
  POSTAL_CODE_UNKNOWN: 40001001,
  PARCEL_NEEDS_VALUE: 40001007,
  NO_COURIER: 40001010,
  COURIER_NEEDS_COORDINATE: 40002023,
  CASH_NOT_ENABLED: 40002028,
  CASH_TYPE_WRONG: 40002029,
  CASH_TOO_MUCH: 40002030,
  CASH_NOT_COLLECTED: 40002031,
  NOT_INSURED: 40002034,
  CANNOT_CANCEL: 40002053,
  COURIER_REFUSES_CANCEL: 40002055,
  ORDER_NOT_FOUND: 40002057,
  REFERENCE_USED: 40002060,
  BALANCE_EMPTY: 40009003,
} as const

/** Refusals of a quote that only say: no courier brings this parcel there. */
export const NO_OFFER_CODES: ReadonlySet<number> = new Set([
  BITESHIP_CODES.NO_COURIER,
  BITESHIP_CODES.POSTAL_CODE_UNKNOWN,
  BITESHIP_CODES.PARCEL_NEEDS_VALUE,
])

/** Refusals of a booking that no other try of the same booking mends, and that its seller can do nothing about. */
export const CASH_CODES: ReadonlySet<number> = new Set([
  BITESHIP_CODES.CASH_NOT_ENABLED,
  BITESHIP_CODES.CASH_TYPE_WRONG,
  BITESHIP_CODES.CASH_TOO_MUCH,
  BITESHIP_CODES.CASH_NOT_COLLECTED,
])

/** Whether Biteship would book the parcel, but not collect its money. */
export function refusesCash(error: VendorError): boolean {
  return CASH_CODES.has(Number(error.vendor_code))
}

const refusal = z.object({
  success: z.literal(false).optional(),
  error: z.string().optional().catch(undefined),
  code: z.coerce.number().optional().catch(undefined),
  details: z.unknown().optional(),
})

/** The error that an answer is, or `undefined` when it is a success. */
export function refusalOf({ status, body }: JsonAnswer): VendorError | undefined {
  const parsed = refusal.safeParse(body)
  const said = parsed.success ? parsed.data : undefined
  const ok = status >= 200 && status < 300 && said?.success !== false
  if (ok) return undefined
  const temporary = status === 429 || status >= 500
  return new VendorError({
    vendor: "biteship",
    code: temporary ? "VENDOR_BAD_ANSWER" : "VENDOR_REJECTED",
    message: `biteship refused (HTTP ${status}, ${said?.code ?? "no code"}): ${said?.error ?? "no reason"}`,
    status,
    vendor_code: said?.code,
    details: said?.details,
    retryable: temporary,
  })
}

/** The order that already stands under the same reference, when that is why Biteship refused. */
export function duplicateOrderId(error: VendorError | undefined): string | undefined {
  if (error?.vendor_code !== BITESHIP_CODES.REFERENCE_USED) return undefined
  const details = z.object({ order_id: z.string().min(1) }).safeParse(error.details)
  return details.success ? details.data.order_id : undefined
}
