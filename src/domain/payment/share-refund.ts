import type { Credit } from "../checkout/share-credits"
import { type Rupiah, rupiah, sum } from "../money/rupiah"
import { shareOut } from "../money/share-out"

/**
 * Says what of a refund goes back to the payment and what to each credit: in the proportion in which
 * they paid, to the rupiah. The whole of a part goes back exactly as it came.
 */
export function shareRefund(
  refund: Rupiah,
  part: { total: Rupiah; credits: readonly Credit[] }
): { payment: Rupiah; credits: Credit[] } {
  const credits = part.credits.map(({ amount }) => amount)
  const paid = rupiah(part.total - sum(credits))
  const [payment = refund, ...shares] = shareOut(refund, [paid, ...credits])
  return {
    payment,
    credits: part.credits.flatMap((credit, index) => {
      const amount = shares[index] ?? rupiah(0)
      return amount > 0 ? [{ ...credit, amount }] : []
    }),
  }
}
