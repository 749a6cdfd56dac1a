/** Why Midtrans did not do what we asked. These codes are API: they never change. */
export type MidtransErrorCode =
  /** No answer, an answer too late, or an error on Midtrans' side. */
  | "MIDTRANS_UNAVAILABLE"
  /** An answer that is not Midtrans' own: a proxy's page, or a shape the contract does not know. */
  | "MIDTRANS_UNREADABLE"
  /** We would have sent something that the contract forbids; nothing was sent. */
  | "MIDTRANS_INVALID_REQUEST"
  /** The server key does not fit this host. */
  | "MIDTRANS_UNAUTHORIZED"
  | "MIDTRANS_RATE_LIMITED"
  | "MIDTRANS_REJECTED"
  | "MIDTRANS_ORDER_ID_USED"
  | "MIDTRANS_NOT_FOUND"
  /** The transaction has left the status in which this can be done: ask for its status. */
  | "MIDTRANS_NOT_MODIFIABLE"
  | "MIDTRANS_DUPLICATE_REFUND"
  | "MIDTRANS_REFUND_DENIED"
  /** Midtrans took the refund but has not done it: repeat with the same refund key. */
  | "MIDTRANS_REFUND_PENDING"

type Facts = {
  /** Body `status_code` or HTTP status; null when there was no answer. */
  status_code?: number | null
  /** The vendor's own sentences, for operators and logs. Never branch on them. */
  messages?: string[]
}

const RETRYABLE: ReadonlySet<MidtransErrorCode> = new Set([
  "MIDTRANS_UNAVAILABLE",
  "MIDTRANS_UNREADABLE",
  "MIDTRANS_RATE_LIMITED",
  "MIDTRANS_REFUND_PENDING",
])

/**
 * A call to Midtrans that failed. It never carries the HTTP request, because that holds the server
 * key.
 */
export class MidtransError extends Error {
  readonly code: MidtransErrorCode
  readonly status_code: number | null
  readonly messages: string[]
  /** Whether the same call may succeed later. Repeating a refund needs the same refund key. */
  readonly retryable: boolean

  constructor(code: MidtransErrorCode, message: string, facts: Facts = {}) {
    super(message)
    this.name = "MidtransError"
    this.code = code
    this.status_code = facts.status_code ?? null
    this.messages = facts.messages ?? []
    this.retryable = RETRYABLE.has(code)
  }
}

export function isMidtransError(error: unknown, code: MidtransErrorCode): error is MidtransError {
  return error instanceof MidtransError && error.code === code
}
