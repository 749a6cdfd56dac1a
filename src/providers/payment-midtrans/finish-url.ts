import type { MidtransOptions } from "./options"
import { PaymentErrors } from "./payment-errors"

type Allowed = Pick<MidtransOptions, "finish_url" | "finish_origins">

/** Midtrans takes no longer one. Source: contract §2.1, `callbacks`. */
const MAX_LENGTH = 255
const ORDER = "{order_id}"

/**
 * The address that a client wants its buyer sent to after paying, or null when it wants none. Only the
 * operator's own origins are taken: the payment page would send people to anybody's else.
 * Throws `PAYMENT_FINISH_URL_FOREIGN`.
 */
export function finishUrlOf(wanted: unknown, options: Allowed): string | null {
  if (wanted === undefined || wanted === null) return null
  const origin = typeof wanted === "string" && URL.canParse(wanted) ? new URL(wanted).origin : null
  const own = [options.finish_url, ...options.finish_origins]
    .filter((address) => address !== undefined)
    .map((address) => new URL(address).origin)
  if (
    typeof wanted !== "string" ||
    wanted.length > MAX_LENGTH ||
    !origin ||
    !own.includes(origin)
  ) {
    throw PaymentErrors.PAYMENT_FINISH_URL_FOREIGN()
  }
  return wanted
}

/** The way back from the payment page of an order: the client's own, else the operator's. */
export function finishUrlFor(
  order_id: string,
  wanted: string | null,
  { finish_url }: Pick<Allowed, "finish_url">
): string | undefined {
  const url = (wanted ?? finish_url)?.replaceAll(ORDER, encodeURIComponent(order_id))
  // Longer than Midtrans takes: a page without a way back is better than none.
  return url && url.length <= MAX_LENGTH ? url : undefined
}
