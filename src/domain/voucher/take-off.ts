import { NO_MONEY, type Rupiah, rupiah, sum } from "../money/rupiah"
import { shareOut } from "../money/share-out"
import { eligibleLines, eligibleShipping } from "./eligible"
import type { VoucherCart, VoucherTerms } from "./voucher"

/** What a voucher takes off one line, or one courier. */
export type VoucherShare = {
  id: string
  of: "line" | "shipping"
  seller_id: string
  amount: Rupiah
}

/**
 * What a voucher takes off a cart that it may be used in, in whole rupiah: rounded down, at most its cap, what
 * there is, and what is left to pay; shared over its lines, or couriers, by what is left of them.
 *
 * @returns its shares, none of 0
 */
export function takeOff(voucher: VoucherTerms, cart: VoucherCart): VoucherShare[] {
  const isOfShipping = voucher.effect === "shipping"
  const charges = isOfShipping ? eligibleShipping(voucher, cart) : eligibleLines(voucher, cart)
  const whole = sum(charges.map(({ left }) => left))
  const promised = voucher.effect === "fixed" ? voucher.value : percentOf(whole, voucher.value)
  const amount = Math.min(promised, voucher.max_discount ?? promised, whole, roomIn(cart))
  if (amount <= 0) return []
  const parts = shareOut(
    rupiah(amount),
    charges.map(({ left }) => left)
  )
  return charges.flatMap(({ id, seller_id }, index) => {
    const part = parts[index] ?? NO_MONEY
    const of = isOfShipping ? ("shipping" as const) : ("line" as const)
    return part > 0 ? [{ id, of, seller_id, amount: part }] : []
  })
}

/** The cart as it is once these shares are taken off. */
export function without(cart: VoucherCart, shares: readonly VoucherShare[]): VoucherCart {
  const off = new Map<string, number>()
  for (const { id, of, amount } of shares) {
    off.set(`${of} ${id}`, (off.get(`${of} ${id}`) ?? 0) + amount)
  }
  const rest = <Charge extends { id: string; left: Rupiah }>(
    of: string,
    charge: Charge
  ): Charge => ({
    ...charge,
    left: rupiah(charge.left - (off.get(`${of} ${charge.id}`) ?? 0)),
  })
  return {
    ...cart,
    lines: cart.lines.map((line) => rest("line", line)),
    shipping: cart.shipping.map((method) => rest("shipping", method)),
  }
}

/** Multiplied as whole numbers: a sum times a percentage never loses a rupiah to fractions. */
function percentOf(whole: Rupiah, percent: number): number {
  return Number((BigInt(whole) * BigInt(percent)) / 100n)
}

function roomIn({ lines, shipping, credit }: VoucherCart): number {
  return Math.max(0, sum([...lines, ...shipping].map(({ left }) => left)) - credit)
}
