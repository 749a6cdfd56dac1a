import { type Rupiah, rupiah, sum } from "../../domain/money/rupiah"
import { invalid, isMidtransId } from "./ids"
import { type SnapCustomer, type SnapCustomerInput, snapCustomer } from "./snap-customer"
import { cut } from "./text"
import { formatWib } from "./wib-time"

/** What one attempt to pay is made of. */
export type SnapRequestInput = {
  /** Ours, new for every attempt: 1 to 50 of `A-Za-z0-9-_~.`. */
  midtrans_order_id: string
  amount: Rupiah
  lines: readonly SnapLine[]
  customer: SnapCustomerInput
  /** Payable from `start` until `deadline`, to the minute. */
  expiry: { start: Date; deadline: Date }
  enabled_payments?: readonly string[]
  /** Where the buyer's browser goes afterwards; no proof of payment. */
  finish_url?: string
}

type SnapLine = {
  id: string
  name: string
  /** Of one piece; negative for a discount. */
  price: Rupiah
  quantity: number
}

/** The body of `POST /snap/v1/transactions`. Source: contract §2.1. */
export type SnapRequest = {
  transaction_details: { order_id: string; gross_amount: Rupiah }
  item_details?: SnapLine[]
  customer_details: SnapCustomer
  credit_card: { secure: true }
  expiry: { start_time: string; duration: number; unit: "minute" }
  page_expiry?: { duration: number; unit: "minute" }
  enabled_payments?: string[]
  callbacks?: { finish: string }
}

const MINUTE_MS = 60_000
const NAME_LENGTH = 50
const ID_LENGTH = 50
const PAGE_MINUTES = { min: 5, max: 7 * 24 * 60 }

/**
 * Builds the request for one attempt to pay. The lines always add up to `amount`.
 * @throws MidtransError MIDTRANS_INVALID_REQUEST when Midtrans could only refuse it
 */
export function buildSnapRequest(input: SnapRequestInput): SnapRequest {
  const { midtrans_order_id, amount, enabled_payments, finish_url } = input
  if (!isMidtransId(midtrans_order_id)) throw invalid("the order id breaks Midtrans' rule")
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw invalid("the amount is not positive rupiah")
  const minutes = minutesUntil(input.expiry)
  return {
    transaction_details: { order_id: midtrans_order_id, gross_amount: amount },
    ...(input.lines.length > 0 ? { item_details: balanced(input.lines, amount) } : {}),
    customer_details: snapCustomer(input.customer),
    credit_card: { secure: true },
    expiry: { start_time: formatWib(input.expiry.start), duration: minutes, unit: "minute" },
    // Shorter than Snap takes: then the page follows `expiry` by itself.
    ...(minutes >= PAGE_MINUTES.min
      ? { page_expiry: { duration: Math.min(minutes, PAGE_MINUTES.max), unit: "minute" } }
      : {}),
    ...(enabled_payments?.length ? { enabled_payments: [...enabled_payments] } : {}),
    ...(finish_url ? { callbacks: { finish: finish_url } } : {}),
  }
}

/** Rounded down, so that nothing can be paid after our own deadline. */
function minutesUntil({ start, deadline }: SnapRequestInput["expiry"]): number {
  const length = deadline.getTime() - start.getTime()
  if (!(length > 0)) throw invalid("the deadline has passed")
  return Math.max(1, Math.floor(length / MINUTE_MS))
}

/** Snap refuses lines that do not add up to the amount: one more line takes the rest. */
function balanced(lines: readonly SnapLine[], amount: Rupiah): SnapLine[] {
  if (lines.some(({ quantity }) => !Number.isSafeInteger(quantity) || quantity < 1)) {
    throw invalid("a line has no whole quantity")
  }
  const rest = amount - sum(lines.map(({ price, quantity }) => rupiah(price) * quantity))
  const name = rest < 0 ? "Discount" : "Rounding"
  const rounding = { id: name.toLowerCase(), name, price: rupiah(rest), quantity: 1 }
  const taken = new Set<string>()
  return [...lines, ...(rest === 0 ? [] : [rounding])].map(({ id, name, price, quantity }) => ({
    id: unique(id, taken),
    // Alfamart breaks at a pipe.
    name: cut(name.replaceAll("|", " "), NAME_LENGTH) || "Item",
    price,
    quantity,
  }))
}

/** Akulaku refuses an id that comes twice. */
function unique(id: string, taken: Set<string>): string {
  const base = cut(id, ID_LENGTH) || "item"
  let candidate = base
  for (let n = 2; taken.has(candidate); n++) {
    const suffix = `-${n}`
    candidate = `${cut(base, ID_LENGTH - suffix.length)}${suffix}`
  }
  taken.add(candidate)
  return candidate
}
