import type { TaskKind } from "./answers"

/** In the order an operator would look: buyers' money first. */
export const TASK_KINDS: TaskKind[] = [
  "payment_review",
  "dispute",
  "manual_refund",
  "refund_failed",
  "late_payment",
  "double_payment",
  "payment_mismatch",
  "unknown_payment",
  "chargeback",
  "courier_trouble",
  "unknown_message",
]
