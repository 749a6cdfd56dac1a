/** Midtrans: at most 50 of `A-Za-z0-9-_~.`, never used twice by a merchant. */
const ALLOWED = /^[A-Za-z0-9\-_~.]{1,50}$/

/** The order id that one payment attempt has at Midtrans: `<payment session id>-<n>`. */
export function midtransOrderId(paymentSessionId: string, attempt: number): string {
  const id = `${paymentSessionId}-${attempt}`
  if (!ALLOWED.test(id)) throw new RangeError(`"${id}" cannot be an order id at Midtrans`)
  return id
}
