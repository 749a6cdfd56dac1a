import { rupiah } from "../money/rupiah"
import { shareOut } from "../money/share-out"

/** One discount on one line or shipping method. `amount` may be a fraction: 7 % of Rp99.999. */
export type Discount = { id: string; code: string | null; amount: number }

/** A fraction of a rupiah that is only a trace of binary arithmetic. */
const NOISE = 1e-6

/**
 * Makes discounts whole rupiah: what one code takes off in all is rounded down (it never gives more
 * than it says), then shared over its lines by largest remainder.
 *
 * @returns the discounts whose amount changes, with their new one
 */
export function roundDiscounts(discounts: readonly Discount[]): { id: string; amount: number }[] {
  const codes = new Set(discounts.map(({ code }) => code))
  return [...codes].flatMap((code) => {
    const group = discounts.filter((discount) => discount.code === code)
    if (group.every(({ amount }) => Number.isInteger(amount))) return []
    const exact = group.reduce((all, { amount }) => all + amount, 0)
    const parts = shareOut(
      rupiah(Math.floor(exact + NOISE)),
      group.map(({ amount }) => Math.round(amount * 100))
    )
    return group.flatMap(({ id, amount }, index) => {
      const part = parts[index] ?? amount
      return part === amount ? [] : [{ id, amount: part }]
    })
  })
}
