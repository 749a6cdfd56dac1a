import type { Codes } from "./codes"

/** What is heard where a vendor is silent or says no. */
export const VENDOR_CODES = {
  VENDOR_UNREACHABLE: [503, "Biteship could not be reached; `type` is `vendor_unavailable`"],
  VENDOR_TIMEOUT: [503, "Biteship did not answer in time; `type` is `vendor_unavailable`"],
  VENDOR_BAD_ANSWER: [503, "Biteship answered nonsense; `type` is `vendor_unavailable`"],
  VENDOR_REJECTED: [503, "Biteship said no; `type` is `vendor_unavailable`"],
  VENDOR_CIRCUIT_OPEN: [
    503,
    "Biteship failed a moment ago and was not asked; `type` is `vendor_unavailable`",
  ],
  MIDTRANS_UNAVAILABLE: [503, "Midtrans does not answer; `type` is `vendor_unavailable`"],
  MIDTRANS_UNREADABLE: [503, "Midtrans answered nonsense; `type` is `vendor_unavailable`"],
  MIDTRANS_INVALID_REQUEST: [503, "nothing was sent, because Midtrans would refuse it"],
  MIDTRANS_UNAUTHORIZED: [503, "the server key does not fit this host"],
  MIDTRANS_RATE_LIMITED: [503, "Midtrans was asked too often"],
  MIDTRANS_REJECTED: [503, "Midtrans said no"],
  MIDTRANS_ORDER_ID_USED: [503, "Midtrans knows this order id already"],
  MIDTRANS_NOT_FOUND: [503, "Midtrans knows no such transaction"],
  MIDTRANS_NOT_MODIFIABLE: [503, "the transaction has left the status in which this can be done"],
  MIDTRANS_DUPLICATE_REFUND: [503, "Midtrans has this refund already"],
  MIDTRANS_REFUND_DENIED: [503, "Midtrans or the bank refused the refund"],
  MIDTRANS_REFUND_PENDING: [503, "Midtrans took the refund and has not done it yet"],
} as const satisfies Codes
