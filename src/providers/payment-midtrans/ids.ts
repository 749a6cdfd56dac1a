import { MidtransError } from "./errors"

/** Midtrans' own rule for an order id; transaction ids and Snap tokens fit it too. */
const ID = /^[A-Za-z0-9\-_~.]{1,50}$/
const REFUND_KEY = /^[A-Za-z0-9\-_]{1,255}$/

/** Whether Midtrans takes this as `order_id`. */
export function isMidtransId(id: string): boolean {
  // Dots alone would climb out of the path.
  return ID.test(id) && !/^\.+$/.test(id)
}

/**
 * An id that may stand in a path: the official client pastes it there as it is.
 * @throws MidtransError MIDTRANS_INVALID_REQUEST
 */
export function pathId(id: string): string {
  if (!isMidtransId(id)) throw invalid("an id has 1 to 50 letters, digits and - _ ~ .")
  return encodeURIComponent(id)
}

/** @throws MidtransError MIDTRANS_INVALID_REQUEST */
export function checkedRefundKey(key: string): string {
  if (!REFUND_KEY.test(key)) throw invalid("a refund key has letters, digits, - and _")
  return key
}

/** What the contract forbids us to send. */
export function invalid(reason: string): MidtransError {
  return new MidtransError("MIDTRANS_INVALID_REQUEST", `Not sent to Midtrans: ${reason}`)
}
