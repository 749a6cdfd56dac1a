import type { RefundStatus } from "./refund-status"

/** How far a refund is, in the buyer's words: who refused what is the operators' business. */
export type BuyerRefundStatus = "processing" | "transferring" | "done"

/** One that was dropped is no refund any more. */
type LiveStatus = Exclude<RefundStatus, "dropped">

const SEEN: Record<LiveStatus, BuyerRefundStatus> = {
  queued: "processing",
  refused: "processing",
  awaiting_transfer: "transferring",
  awaiting_confirmation: "transferring",
  done: "done",
}

/** A refund as its buyer sees it, and what is asked from them. */
export function refundForBuyer(refund: { status: LiveStatus; bank_account: unknown }): {
  status: BuyerRefundStatus
  asks_for: "bank_account" | null
} {
  const isAsked = refund.status === "awaiting_transfer" && !refund.bank_account
  return { status: SEEN[refund.status], asks_for: isAsked ? "bank_account" : null }
}
