/**
 * What is reviewed: one line of a seller order (`item`) or its shop (`seller`) by who bought, and who bought
 * (`buyer`) by the shop.
 */
export const REVIEW_KINDS = ["item", "seller", "buyer"] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** What of a shop is rated one by one, each 1 to 5. */
const ASPECTS = ["communication", "description", "shipping"] as const
export type Aspect = (typeof ASPECTS)[number]

/** What a review may say in a word. */
export const REVIEW_TAGS = {
  item: ["as_described", "well_kept", "well_packed", "good_price", "smaller", "not_as_described"],
  seller: ["fast", "friendly", "careful", "slow", "unfriendly", "silent"],
  buyer: ["fair", "friendly", "paid_fast", "unfair", "unfriendly", "silent"],
} as const satisfies Record<ReviewKind, readonly string[]>

/** Why somebody says that a review should not be there. */
export const REPORT_REASONS = ["offensive", "private", "spam", "false", "other"] as const
export type ReportReason = (typeof REPORT_REASONS)[number]

/** What a part whose money went back is told of with, and by nothing else. */
const NOT_AS_DESCRIBED = "not_as_described"
/** The best that it may be rated. */
const BEST_OF_REFUNDED = 3

/** For so long after it is over a purchase can be reviewed. */
export const WRITE_DAYS = 30
/** After so long both sides are shown though one of them never wrote. */
const BLIND_DAYS = 14
/** For so long after writing a review can be changed. */
export const EDIT_HOURS = 48

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** What of a seller order decides who may review it. */
export type ReviewedPart = {
  status: string
  /** When a courier, or the buyer, said that it arrived; null where nobody did. */
  delivered_at: Date | null
  /** When it was over: completed, or refunded. */
  over_at: Date | null
  /** Why it was disputed, if it was. */
  dispute_reason: string | null
}

/** Disputes of goods that never came. */
const NEVER_CAME: readonly string[] = ["not_received", "courier"]

export type ReviewObstacle = "not_over" | "not_received" | "too_late"

/** Whether, and how, a part may be reviewed at `now`. */
export function reviewable(
  part: ReviewedPart,
  now: Date
):
  | { obstacle: ReviewObstacle }
  | { obstacle: null; refunded: boolean; over_at: Date; until: Date } {
  const refunded = part.status === "refunded"
  if (!(refunded || part.status === "completed") || !part.over_at) return { obstacle: "not_over" }
  if (refunded && !cameOnce(part)) return { obstacle: "not_received" }
  const until = new Date(part.over_at.getTime() + WRITE_DAYS * DAY_MS)
  if (now >= until) return { obstacle: "too_late" }
  return { obstacle: null, refunded, over_at: part.over_at, until }
}

/** What was refunded came only if somebody said so, and nobody that it did not. */
function cameOnce({ delivered_at, dispute_reason }: ReviewedPart): boolean {
  return delivered_at !== null && !NEVER_CAME.includes(dispute_reason ?? "")
}

/** Until when both sides stay blind, unless both write before. */
export function blindUntil(over_at: Date): Date {
  return new Date(over_at.getTime() + BLIND_DAYS * DAY_MS)
}

/** Until when a review can be changed. */
export function editableUntil(written_at: Date): Date {
  return new Date(written_at.getTime() + EDIT_HOURS * HOUR_MS)
}

/** Whether a review says of a refunded part what alone may be said of it: that it was not as described. */
export function fitsRefunded(review: { rating: number; tags: readonly string[] }): boolean {
  return (
    review.rating <= BEST_OF_REFUNDED &&
    review.tags.length === 1 &&
    review.tags[0] === NOT_AS_DESCRIBED
  )
}

const LETTERS = new Intl.Segmenter("id")

/** `Budi` as strangers read it: `B***i`. */
export function maskedName(name: string | null | undefined): string | null {
  const letters = Array.from(LETTERS.segment((name ?? "").trim()), ({ segment }) => segment)
  const [first] = letters
  if (!first) return null
  return letters.length > 2 ? `${first}***${letters.at(-1)}` : `${first}***`
}

/** How many reviews gave each rating, from 1 to 5. */
export type Distribution = readonly [number, number, number, number, number]

/** A mean of ratings with two decimals, null where there are none. */
export function averageOf(counts: Distribution): number | null {
  const count = counts.reduce((sum, one) => sum + one, 0)
  if (count === 0) return null
  const sum = counts.reduce((total, one, index) => total + one * (index + 1), 0)
  return Math.round((sum / count) * 100) / 100
}

/** Counts per star in brief, as they stand beside a name. */
export function briefRating(counts: Distribution | null): {
  average: number | null
  count: number
} {
  if (!counts) return { average: null, count: 0 }
  return { average: averageOf(counts), count: counts.reduce((sum, one) => sum + one, 0) }
}
