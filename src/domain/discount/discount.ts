import { type Rupiah, rupiah } from "../money/rupiah"
import { defineStatusMachine } from "../status-machine"

/** A part of the price off, or another price. */
export const DISCOUNT_KINDS = ["percentage", "price"] as const
export type DiscountKind = (typeof DISCOUNT_KINDS)[number]

/** What is promised for a time; between its times it is on by itself. */
export const discountStatus = defineStatusMachine({ active: ["ended"], ended: [] })
export type DiscountStatus = (typeof discountStatus)["statuses"][number]

/** Longer is a lower price, and no discount. */
const LONGEST_DAYS = 90
/** When one may begin at the latest. */
const FARTHEST_DAYS = 366
export const MOST_PERCENT = 90

type Offer = { regular: number; lowest: number }

/**
 * What something costs with a discount, and what that is compared with: the lowest price of some days,
 * so that nobody raises a price to lower it. Null where it would be no discount from that.
 */
export function discounted(
  { kind, value }: { kind: DiscountKind; value: number },
  { regular, lowest }: Offer
): { price: Rupiah; compare_at: Rupiah } | null {
  const price = kind === "price" ? value : Math.floor((regular * (100 - value)) / 100)
  const compare_at = Math.min(regular, lowest)
  if (price < 1 || price >= compare_at) return null
  return { price: rupiah(price), compare_at: rupiah(compare_at) }
}

/** What of its times makes no sense; null where all of it does. */
export function wrongTimesOf(
  { starts_at, ends_at }: { starts_at: Date; ends_at: Date },
  now: Date
): "is_over" | "ends_before" | "too_long" | "too_far" | null {
  if (ends_at <= now) return "is_over"
  if (ends_at <= starts_at) return "ends_before"
  if (starts_at.getTime() > now.getTime() + FARTHEST_DAYS * DAY_MS) return "too_far"
  return ends_at.getTime() > starts_at.getTime() + LONGEST_DAYS * DAY_MS ? "too_long" : null
}
const DAY_MS = 86_400_000

/** What people call it at a moment. */
export function phaseOf(
  { status, starts_at, ends_at }: { status: DiscountStatus; starts_at: Date; ends_at: Date },
  now: Date
): "scheduled" | "running" | "ended" {
  if (status === "ended" || ends_at <= now) return "ended"
  return starts_at > now ? "scheduled" : "running"
}
