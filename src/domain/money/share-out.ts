import { NO_MONEY, type Rupiah, rupiah } from "./rupiah"

/**
 * Shares `total` by `weights` with the largest-remainder method: each part is its exact share
 * rounded down, and the rupiah left over go one by one to the largest remainders (the earlier one
 * on a tie). The parts always add up to `total`; a weight of 0 never gets money while any other
 * weight is positive. All weights 0: everything goes to the first part.
 *
 * @param total whole rupiah; may be negative (a reversal is shared like its original)
 * @param weights whole, not negative
 */
export function shareOut(total: Rupiah, weights: readonly number[]): Rupiah[] {
  if (weights.length === 0) {
    if (total === 0) return []
    throw new RangeError("there is money to share out but nobody to share it with")
  }
  const sign = total < 0 ? -1n : 1n
  const money = BigInt(total) * sign
  const whole = weights.reduce((all, weight) => all + BigInt(weight), 0n)
  if (whole === 0n) return weights.map((_, index) => (index === 0 ? total : NO_MONEY))

  const shares = weights.map((weight, index) => {
    const exact = money * BigInt(weight)
    return { index, part: exact / whole, remainder: exact % whole }
  })
  let left = money - shares.reduce((given, share) => given + share.part, 0n)
  for (const share of [...shares].sort((a, b) => compare(b.remainder, a.remainder))) {
    if (left === 0n) break
    share.part += 1n
    left -= 1n
  }
  return shares.map(({ part }) => rupiah(Number(part * sign)))
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
