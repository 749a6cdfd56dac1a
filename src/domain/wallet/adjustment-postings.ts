import { ADJUSTMENTS, type AdjustmentKind, type AdjustmentStatus } from "./adjustment"
import { entriesOf, type Posting } from "./posting"

/** One adjustment as our books have it. Rupiah. */
export type AdjustmentBooks = {
  id: string
  kind: AdjustmentKind
  amount: number
  seller_id: string | null
  order_id: string | null
  seller_order_id: string | null
  /** It takes another one back: its money goes the other way. */
  is_reversal: boolean
  status: AdjustmentStatus
}

/** What the ledger says of an adjustment: nothing before it is approved. */
export function adjustmentPostings(books: AdjustmentBooks): Posting[] {
  if (books.status !== "approved") return []
  const { id, kind, amount, seller_id, order_id, seller_order_id, is_reversal } = books
  const { from, to } = ADJUSTMENTS[kind]
  const key = `adjustment:${id}`
  const given = is_reversal ? -amount : amount
  return [
    {
      key,
      event: kind,
      subject_id: id,
      order_id,
      seller_order_id,
      seller_id,
      entries: entriesOf(key, owners(books), { [from]: -given, [to]: given }),
    },
  ]
}

function owners({ seller_id }: AdjustmentBooks) {
  return seller_id === null ? {} : { seller: seller_id }
}
