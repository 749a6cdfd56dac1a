import { sum } from "../money/rupiah"
import type { LedgerEvent } from "./events"
import { type Division, divide, type PartMoney, sharesOf } from "./part-money"
import { entriesOf, type Owners, type Posting } from "./posting"

/** One purchase as our books have it: all that its postings follow from. Rupiah. */
export type PurchaseBooks = {
  order_id: string
  payment: {
    id: string
    amount: number
    credit_total: number
    is_paid: boolean
  } | null
  parts: readonly PartBooks[]
  refunds: readonly RefundBooks[]
}

export type PartBooks = PartMoney & {
  id: string
  seller_id: string
  status: string
  /** Whether its buyer's money ever reached it. */
  was_paid: boolean
  was_disputed: boolean
  /** What a courier collects at the door; null of what is paid before. */
  cash: CashBooks | null
  /** The seller went to a courier alone, and paid there. */
  shipped_by_seller: boolean
  /** What was promised back and is not owed in the payment's books yet. */
  refund_due: number
}

type CashBooks = {
  /** The parcel was said to be delivered: until then nobody has any money of it. */
  is_collected: boolean
  /** And an operator found afterwards that nobody paid. */
  is_denied: boolean
  /** What came of it, and what was kept; null while the courier has it. */
  remitted: { amount: number; fee: number } | null
}

export type RefundBooks = {
  id: string
  seller_order_id: string | null
  amount: number
  status: string
  rail: "gateway" | "manual" | "credit"
  /** It gives back a credit. */
  is_credit: boolean
  /** Somebody made it in the vendor's dashboard. */
  is_of_vendor: boolean
}

const ENDS = {
  completed: "part_completed",
  cancelled: "part_cancelled",
  refunded: "part_refunded",
} as const

/** Where the money of a refund comes from on its way back to the buyer. */
const RAILS = { gateway: "gateway", manual: "bank", credit: "store_credit" } as const

/**
 * What the ledger says of a purchase, in the order in which it happened, as far as it happened. Booking it is
 * booking what of this is not there yet; checking it is comparing.
 */
export function postingsOf(books: PurchaseBooks): Posting[] {
  const { order_id } = books
  const all = [
    ...moneyTaken(books),
    ...books.parts.flatMap((part) => ofPart(order_id, part, books.refunds)),
    ...books.refunds.flatMap((refund) => ofRefund(order_id, refund)),
  ]
  return all.filter(({ entries }) => entries.length > 0)
}

type Amounts = Parameters<typeof entriesOf>[2]

function post(
  event: LedgerEvent,
  subject_id: string,
  owners: Partial<Owners>,
  amounts: Amounts,
  key = `${event}:${subject_id}`
): Posting {
  return {
    key,
    event,
    subject_id,
    order_id: owners.order ?? null,
    seller_order_id: owners.seller_order ?? null,
    seller_id: owners.seller ?? null,
    entries: entriesOf(key, owners, amounts),
  }
}

function moneyTaken({ order_id: order, payment }: PurchaseBooks): Posting[] {
  if (!payment?.is_paid) return []
  const { id, amount, credit_total } = payment
  return [
    post(
      "payment_taken",
      id,
      { order },
      {
        gateway: -amount,
        store_credit: -credit_total,
        purchase: amount + credit_total,
      }
    ),
  ]
}

function ofPart(order: string, part: PartBooks, refunds: readonly RefundBooks[]): Posting[] {
  if (!part.was_paid || part.cash?.is_collected === false) return []
  const { id, seller_id: seller, status, cash } = part
  const owners = { order, seller, seller_order: id }
  const { goods, shipping, platform } = sharesOf(part)
  const postings = [
    post(cash ? "cash_collected" : "part_paid", id, owners, {
      [cash ? "courier_cash" : "purchase"]: -part.total,
      vouchers: -platform,
      seller_held: goods,
      shipping,
    }),
  ]
  if (cash?.remitted) {
    const { amount, fee } = cash.remitted
    postings.push(
      post("cash_remitted", id, owners, {
        courier_cash: sum([amount, fee]),
        bank: -amount,
        vendor_fees: -fee,
      })
    )
  }
  if (part.was_disputed) {
    postings.push(post("dispute_opened", id, owners, { seller_held: -goods, disputed: goods }))
  }
  if (cash?.is_denied) return [...postings, takenBack(part, owners)]
  if (isEnd(status)) {
    const promised = refunds
      .filter(({ seller_order_id }) => seller_order_id === id)
      .map(({ amount }) => amount)
    const back = sum([part.refund_due, ...promised])
    // The marketplace pays out no money that it does not have; a buyer does not wait for a courier.
    if (cash && !cash.remitted && status === "completed" && back === 0) return postings
    const ended = divide(part, back, { is_called_off: status !== "completed" })
    const amounts = {
      [part.was_disputed ? "disputed" : "seller_held"]: -goods,
      shipping: -shipping,
      refund_owed: ended.refunded,
      vouchers: ended.platform_back,
      ...(status === "completed" ? earned(part, ended) : leftOver(ended)),
    }
    postings.push(post(ENDS[status], id, owners, amounts, endOf(part)))
  }
  return postings
}

/** All that was set aside of a part that nobody paid at the door. */
function takenBack(part: PartBooks, owners: Owners): Posting {
  const { goods, shipping, platform } = sharesOf(part)
  const amounts = {
    [part.was_disputed ? "disputed" : "seller_held"]: -goods,
    shipping: -shipping,
    courier_cash: part.total,
    vouchers: platform,
  }
  return post("cash_not_collected", part.id, owners, amounts, endOf(part))
}

/** A part ends once, whichever end that is: all ends have one key. */
function endOf({ id }: PartBooks): string {
  return `part_ended:${id}`
}

function earned({ shipped_by_seller }: PartBooks, ended: Division): Amounts {
  return {
    seller_available: ended.seller + (shipped_by_seller ? ended.shipping : 0),
    commission: ended.commission,
    commission_tax: ended.tax,
    courier: shipped_by_seller ? 0 : ended.shipping,
  }
}

/** All of such a part is promised back. If it ever were less, somebody would have to say whose the rest is. */
function leftOver({ seller, commission, tax, shipping }: Division): Amounts {
  return { claims: sum([seller, commission, tax, shipping]) }
}

function isEnd(status: string): status is keyof typeof ENDS {
  return status in ENDS
}

function ofRefund(order: string, refund: RefundBooks): Posting[] {
  const { id, amount, status } = refund
  const postings: Posting[] = []
  // What a part promised back is owed since the part ended.
  if (refund.seller_order_id === null) {
    postings.push(
      post("extra_owed", id, { order }, { [sourceOf(refund)]: -amount, refund_owed: amount })
    )
  }
  if (status === "done") {
    postings.push(
      post("refund_done", id, { order }, { refund_owed: -amount, [RAILS[refund.rail]]: amount })
    )
  }
  if (status === "dropped") {
    postings.push(post("refund_dropped", id, { order }, { refund_owed: -amount, claims: amount }))
  }
  return postings
}

/** Where money lay that no part has promised back. */
function sourceOf({ is_credit, is_of_vendor }: RefundBooks) {
  if (is_credit) return "store_credit"
  return is_of_vendor ? "claims" : "gateway"
}
