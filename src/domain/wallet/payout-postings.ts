import type { LedgerEvent } from "./events"
import type { PayoutStatus } from "./payout-status"
import { entriesOf, type Posting } from "./posting"

/** One payout as our books have it. Rupiah. */
export type PayoutBooks = {
  id: string
  seller_id: string
  /** What leaves the seller's balance; the bank is given it less the fee. */
  amount: number
  fee: number
  status: PayoutStatus
  /** It was paid once, though it may be back since. */
  was_paid: boolean
}

/** What the ledger says of a payout, in the order in which it happened, as far as it happened. */
export function payoutPostings(payout: PayoutBooks): Posting[] {
  const { id, seller_id: seller, amount, fee, status, was_paid } = payout
  const sent = { bank: amount - fee, payout_fees: fee }
  const post = (event: LedgerEvent, amounts: Parameters<typeof entriesOf>[2]): Posting => {
    const key = `${event}:${id}`
    const entries = entriesOf(key, { seller }, amounts)
    return {
      key,
      event,
      subject_id: id,
      order_id: null,
      seller_order_id: null,
      seller_id: seller,
      entries,
    }
  }
  const postings = [post("payout_requested", { seller_available: -amount, payout: amount })]
  if (was_paid) postings.push(post("payout_paid", { payout: -amount, ...sent }))
  if (status === "rejected" || status === "cancelled") {
    postings.push(post(`payout_${status}`, { payout: -amount, seller_available: amount }))
  }
  if (status === "returned") {
    const from = was_paid ? { bank: -sent.bank, payout_fees: -fee } : { payout: -amount }
    postings.push(post("payout_returned", { ...from, seller_available: amount }))
  }
  return postings
}
