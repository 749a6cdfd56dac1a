import type { PaymentSessionStatus } from "@medusajs/framework/types"
import type { TransactionOutcome } from "./transaction-status"

/** Medusa's word for an outcome; a purchase outlives a failed attempt, so that one stays open. */
export const SESSION_STATUS: Readonly<Record<TransactionOutcome, PaymentSessionStatus>> = {
  pending: "pending_authorization",
  review: "pending_authorization",
  attempt_failed: "pending_authorization",
  unknown: "pending_authorization",
  paid: "captured",
  partially_refunded: "captured",
  refunded: "captured",
  charged_back: "captured",
  expired: "canceled",
  cancelled: "canceled",
}
