import { type Rupiah, rupiah, sum } from "../money/rupiah"
import { shareOut } from "../money/share-out"

/**
 * Money that the platform has for an order before its payment: store credit, a gift card, whatever a
 * credit line of the order stands for. It lowers what is left to pay, not what the sellers get.
 */
export type Credit = {
  /** The order's credit line. */
  id: string
  /** What it came from, in the words of whoever made the line: `store-credit`, `gift-card` … */
  reference: string | null
  reference_id: string | null
  amount: Rupiah
}

/**
 * Shares each credit over the parts of an order by what of them is still to pay. Every credit is shared
 * to the rupiah, and no part gets more than it costs.
 *
 * @returns for each part its shares, none of 0
 * @throws RangeError when the credits are more than the parts
 */
export function shareCredits(totals: readonly Rupiah[], credits: readonly Credit[]): Credit[][] {
  if (sum(credits.map(({ amount }) => amount)) > sum(totals)) {
    throw new RangeError("there is more credit than there is to pay")
  }
  const left = [...totals]
  const shared: Credit[][] = totals.map(() => [])
  for (const credit of credits) {
    for (const [index, amount] of shareOut(credit.amount, left).entries()) {
      if (amount === 0) continue
      left[index] = rupiah((left[index] ?? 0) - amount)
      shared[index]?.push({ ...credit, amount })
    }
  }
  return shared
}
