export type VendorErrorCode =
  /** No connection: refused, reset, unknown host. */
  | "VENDOR_UNREACHABLE"
  /** Connected or not, the answer was not complete in time. */
  | "VENDOR_TIMEOUT"
  /** An answer that is not what the contract says: HTML, garbage, too large, 5xx, 429. */
  | "VENDOR_BAD_ANSWER"
  /** The vendor understood the call and said no; `vendor_code` says why. */
  | "VENDOR_REJECTED"
  /** Not asked at all: the vendor failed often a moment ago. */
  | "VENDOR_CIRCUIT_OPEN"

type VendorErrorFacts = {
  vendor: string
  code: VendorErrorCode
  message: string
  status?: number
  vendor_code?: number | string
  details?: unknown
  retryable: boolean
}

/**
 * A call to a vendor that gave no usable answer. Messages name the method, the path and the
 * vendor's words, never headers, bodies or keys, so they may be logged. They are not meant for
 * buyers: whoever answers a client maps the error to one of the catalogue (`defineErrors`).
 */
export class VendorError extends Error {
  readonly vendor: string
  readonly code: VendorErrorCode
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined
  /** The vendor's own error code. */
  readonly vendor_code: number | string | undefined
  /** Facts of the vendor's error body that callers need (such as the order that already exists). */
  readonly details: unknown
  /** The same call may be sent again: it may succeed then, and does no harm twice. */
  readonly retryable: boolean

  constructor({
    vendor,
    code,
    message,
    status,
    vendor_code,
    details,
    retryable,
  }: VendorErrorFacts) {
    super(message)
    this.name = "VendorError"
    this.vendor = vendor
    this.code = code
    this.status = status
    this.vendor_code = vendor_code
    this.details = details
    this.retryable = retryable
  }
}
