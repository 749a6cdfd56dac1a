import type { PayoutStatus } from "./payout-status"

/** What Midtrans says of a payout, in the order in which it may say it. */
export const IRIS_STATUSES = [
  "queued",
  "approved",
  "processed",
  "completed",
  "rejected",
  "failed",
] as const
export type IrisStatus = (typeof IRIS_STATUSES)[number]

/** Those from which no other follows. */
const ENDS: readonly string[] = ["rejected", "failed"]

/** Whether this can have come after what was heard before: notifications come twice, late and in any order. */
export function isNewer(status: IrisStatus, before: string | null): boolean {
  if (before === null) return true
  if (ENDS.includes(before)) return false
  return IRIS_STATUSES.indexOf(status) > IRIS_STATUSES.findIndex((name) => name === before)
}

/**
 * What a payout of ours becomes by it: null where it stays as it is, undefined where our books do not go with it.
 * Money that was paid and failed after all is back.
 */
export function irisOutcome(
  status: IrisStatus,
  now: PayoutStatus
): PayoutStatus | null | undefined {
  if (status === "completed") return now === "sent" ? "paid" : now === "paid" ? null : undefined
  if (!ENDS.includes(status)) return null
  if (now === "sent") return "failed"
  if (now === "paid") return "returned"
  return now === "failed" || now === "returned" ? null : undefined
}
