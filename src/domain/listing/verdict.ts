import type { ListingStatus } from "./listing-status"

/** What an operator may say of a listing, of which ones, and what becomes of them; null: what they were. */
export const VERDICTS = {
  approve: { of: ["in_review"], to: "active" },
  reject: { of: ["in_review"], to: "rejected" },
  /** Taken down: its seller cannot undo it. */
  block: { of: ["draft", "in_review", "rejected", "active", "inactive", "sold"], to: "blocked" },
  unblock: { of: ["blocked"], to: null },
} as const satisfies Record<string, { of: readonly ListingStatus[]; to: ListingStatus | null }>

export type Verdict = keyof typeof VERDICTS

/**
 * What a verdict finds: something to do, that it is so already (another operator was quicker, or a tap came
 * twice), or that it is not to be said of a listing that stands like this.
 */
export function hearing(verdict: Verdict, status: ListingStatus): "open" | "already" | "refused" {
  const { of, to } = VERDICTS[verdict]
  if ((of as readonly ListingStatus[]).includes(status)) return "open"
  if (to === null) return status === "deleted" ? "refused" : "already"
  return status === to ? "already" : "refused"
}

/**
 * What becomes of a listing that was taken down and is restored: what it was, but what could be bought or
 * was sold is now what its pieces say, which were paid for or came back meanwhile.
 */
export function restoredStatus(
  before: ListingStatus | null,
  { soldOut }: { soldOut: boolean }
): ListingStatus {
  if (before === null || before === "active" || before === "sold" || before === "blocked") {
    return soldOut ? "sold" : "active"
  }
  return before
}
