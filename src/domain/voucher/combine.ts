import { type Rupiah, sum } from "../money/rupiah"
import { payableWith } from "./eligible"
import { obstacleInCart } from "./obstacle"
import { takeOff, type VoucherShare, without } from "./take-off"
import type { VoucherCart, VoucherTerms } from "./voucher"

export type UsedVoucher = { voucher: VoucherTerms; amount: Rupiah; shares: VoucherShare[] }

/**
 * Places of which each takes one voucher of a purchase: one of each shop and one of the platform for pieces, and
 * one of anybody for couriers. They are filled in this order, each from what the ones before have left.
 */
const SLOTS = [
  { slot: "seller", takes: (v: VoucherTerms) => v.effect !== "shipping" && v.seller_id !== null },
  { slot: "platform", takes: (v: VoucherTerms) => v.effect !== "shipping" && v.seller_id === null },
  { slot: "shipping", takes: (v: VoucherTerms) => v.effect === "shipping" },
] as const

/** How many combinations are tried, and how many vouchers of each place at most. */
const MOST_COMBINATIONS = 2_000
const MOST_PER_SLOT = 3

/**
 * The vouchers that together take most off a cart: at most one for each place, and one that does not stack by
 * itself. Of as good ones the fewest, then those of the smaller ids, so that the order in which they were given
 * plays no part.
 */
export function combine(cart: VoucherCart, given: readonly VoucherTerms[]): UsedVoucher[] {
  const alone = onlyOnce(given)
    .filter((voucher) => obstacleInCart(voucher, cart) === null)
    .flatMap((voucher) => use(cart, [voucher]))
  const combinations = [
    ...alone.map(({ voucher }) => [voucher]),
    ...combinationsOf(placesOf(alone)),
  ]
  let best: UsedVoucher[] = []
  for (const combination of combinations) {
    if (payableWith(combination.map(({ scope }) => scope))?.length === 0) continue
    const used = use(cart, combination)
    if (isBetter(used, best)) best = used
  }
  return best
}

/** Uses vouchers one after the other; what takes nothing off is left out. */
function use(cart: VoucherCart, vouchers: readonly VoucherTerms[]): UsedVoucher[] {
  let left = cart
  return vouchers.flatMap((voucher) => {
    const shares = takeOff(voucher, left)
    if (shares.length === 0) return []
    left = without(left, shares)
    return [{ voucher, shares, amount: sum(shares.map(({ amount }) => amount)) }]
  })
}

function onlyOnce(given: readonly VoucherTerms[]): VoucherTerms[] {
  return [...new Map(given.map((voucher) => [voucher.id, voucher])).values()].sort((a, b) =>
    compare(a.id, b.id)
  )
}

/** For each place what may stand in it, the best first. */
function placesOf(alone: readonly UsedVoucher[]): VoucherTerms[][] {
  const places = new Map<string, UsedVoucher[]>()
  for (const { slot, takes } of SLOTS) {
    for (const used of alone) {
      const { voucher } = used
      if (!voucher.stackable || !takes(voucher)) continue
      const place = slot === "seller" ? `seller ${voucher.seller_id}` : slot
      places.set(place, [...(places.get(place) ?? []), used])
    }
  }
  return [...places.values()].map((choices) =>
    choices
      .sort((a, b) => b.amount - a.amount || compare(a.voucher.id, b.voucher.id))
      .map(({ voucher }) => voucher)
  )
}

/** Every choice of one or none for each place; of many places only the best ones are looked at. */
function combinationsOf(places: readonly VoucherTerms[][]): VoucherTerms[][] {
  const sizes = Array.from({ length: MOST_PER_SLOT }, (_, index) => MOST_PER_SLOT - index)
  const kept = sizes.find((size) => (size + 1) ** places.length <= MOST_COMBINATIONS)
  if (kept === undefined) return [places.flatMap(([best]) => best ?? [])]
  return places.reduce<VoucherTerms[][]>(
    (all, place) =>
      all.flatMap((chosen) => [
        ...place.slice(0, kept).map((voucher) => [...chosen, voucher]),
        chosen,
      ]),
    [[]]
  )
}

function isBetter(used: readonly UsedVoucher[], best: readonly UsedVoucher[]): boolean {
  const more = offBy(used) - offBy(best)
  if (more !== 0) return more > 0
  if (used.length !== best.length) return used.length < best.length
  return compare(idsOf(used), idsOf(best)) < 0
}

function offBy(used: readonly UsedVoucher[]): number {
  return sum(used.map(({ amount }) => amount))
}

function idsOf(used: readonly UsedVoucher[]): string {
  return used
    .map(({ voucher }) => voucher.id)
    .sort()
    .join(" ")
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
