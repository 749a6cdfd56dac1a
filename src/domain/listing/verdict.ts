import type { ListingStatus } from "./listing-status"

/** What an operator may say of a listing, of which ones, and what can become of them. */
export const VERDICTS = {
  approve: { of: ["in_review"], to: ["active", "sold"] },
  reject: { of: ["in_review"], to: ["rejected"] },
  /** Taken down: its seller cannot undo it. */
  block: { of: ["draft", "in_review", "rejected", "active", "inactive", "sold"], to: ["blocked"] },
  unblock: {
    of: ["blocked"],
    to: ["draft", "in_review", "rejected", "active", "inactive", "sold"],
  },
} as const satisfies Record<string, { of: readonly ListingStatus[]; to: readonly ListingStatus[] }>

export type Verdict = keyof typeof VERDICTS

/**
 * What a verdict finds: something to do, that it is so already (another operator was quicker, or a tap came
 * twice), or that it is not to be said of a listing that stands like this.
 */
export function hearing(verdict: Verdict, status: ListingStatus): "open" | "already" | "refused" {
  const { of, to }: { of: readonly ListingStatus[]; to: readonly ListingStatus[] } =
    VERDICTS[verdict]
  if (of.includes(status)) return "open"
  return to.includes(status) ? "already" : "refused"
}

/**
 * What becomes of a listing by a verdict. `before`: what it was before it was taken down, if it was. What was being
 * paid for when its seller changed it may be sold by the time it is approved.
 */
export function outcomeOf(
  verdict: Verdict,
  { before, soldOut }: { before: ListingStatus | null; soldOut: boolean }
): ListingStatus {
  switch (verdict) {
    case "approve":
      return soldOut ? "sold" : "active"
    case "reject":
      return "rejected"
    case "block":
      return "blocked"
    case "unblock":
      return restoredStatus(before, { soldOut })
  }
}

/**
 * What becomes of a listing that was taken down and is restored: what it was, but what could be bought or
 * was sold is now what its pieces say, which were paid for or came back meanwhile.
 */
function restoredStatus(
  before: ListingStatus | null,
  { soldOut }: { soldOut: boolean }
): ListingStatus {
  if (before === null || before === "active" || before === "sold" || before === "blocked") {
    return soldOut ? "sold" : "active"
  }
  return before
}
