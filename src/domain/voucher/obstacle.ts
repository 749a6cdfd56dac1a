import { sum } from "../money/rupiah"
import { eligibleLines, eligibleShipping } from "./eligible"
import type { VoucherAudience, VoucherCart, VoucherTerms } from "./voucher"
import type { VoucherStatus } from "./voucher-status"

/** How far a voucher is used, as of now. Times in milliseconds; null is no limit. */
export type VoucherStanding = {
  status: VoucherStatus
  starts_at: number | null
  ends_at: number | null
  quota: number | null
  used: number
  /** Rupiah that all uses together may take off. */
  budget: number | null
  spent: number
  per_buyer: number | null
  audience: VoucherAudience
  /** The code by which it was asked for was one person's, and is used. */
  code_is_used: boolean
}

/** Who wants to use it. */
export type VoucherBuyer = {
  now: number
  /** How often this buyer has used this voucher, under any of their names. */
  used: number
  has_account: boolean
  has_bought: boolean
  is_new: boolean
}

/** Why a voucher takes nothing off, for programs to switch on. */
export type Obstacle =
  | { why: "unknown" }
  | { why: "paused" }
  | { why: "not_begun"; starts_at: number }
  | { why: "expired" }
  | { why: "used_up" }
  | { why: "used_by_you" }
  | { why: "needs_account" }
  | { why: "not_for_you" }
  | { why: "other_items" }
  | { why: "min_spend"; missing: number }
  | { why: "choose_courier" }
  | { why: "nothing_left" }
  /** Others of the cart take off more, and this one does not go with them. */
  | { why: "better_chosen" }

/** Whether it is a matter of time, for which clients have a code of its own. */
export function isOfTime({ why }: Pick<Obstacle, "why">): boolean {
  return why === "not_begun" || why === "expired"
}

/** Whether another cart could use it: then it may wait in this one. */
export function isOfCart({ why }: Pick<Obstacle, "why">): boolean {
  return OF_CART.includes(why)
}
const OF_CART: readonly Obstacle["why"][] = [
  "other_items",
  "min_spend",
  "choose_courier",
  "nothing_left",
  "better_chosen",
]

/** What of a voucher stands against its use at all, whatever is in the cart; null where nothing does. */
export function obstacleToUse(voucher: VoucherStanding, buyer: VoucherBuyer): Obstacle | null {
  const { status, starts_at, ends_at, quota, used, budget, spent, per_buyer, audience } = voucher
  if (status === "ended" || (ends_at !== null && buyer.now >= ends_at)) return { why: "expired" }
  if (status === "paused") return { why: "paused" }
  if (starts_at !== null && buyer.now < starts_at) return { why: "not_begun", starts_at }
  if (per_buyer !== null && buyer.used >= per_buyer) return { why: "used_by_you" }
  if (voucher.code_is_used || (quota !== null && used >= quota)) return { why: "used_up" }
  if (budget !== null && spent >= budget) return { why: "used_up" }
  if (audience !== "all" && !buyer.has_account) return { why: "needs_account" }
  if (audience === "first_purchase") {
    if (buyer.has_bought) return { why: "not_for_you" }
    // Another cart of theirs is being bought with it.
    if (buyer.used > 0) return { why: "used_by_you" }
  }
  if (audience === "new_customers" && !buyer.is_new) return { why: "not_for_you" }
  return null
}

/** What of a cart stands against a voucher, by itself; null where nothing does. */
export function obstacleInCart(voucher: VoucherTerms, cart: VoucherCart): Obstacle | null {
  const lines = eligibleLines(voucher, cart)
  if (lines.length === 0) {
    const elsewhere = { ...voucher, scope: { ...voucher.scope, couriers: [] } }
    const waits = cart.shipping.length === 0 && eligibleLines(elsewhere, cart).length > 0
    return { why: waits ? "choose_courier" : "other_items" }
  }
  const missing = voucher.min_spend - sum(lines.map(({ left }) => left))
  if (missing > 0) return { why: "min_spend", missing }
  if (voucher.effect === "shipping" && eligibleShipping(voucher, cart).length === 0) {
    return { why: "choose_courier" }
  }
  return null
}
