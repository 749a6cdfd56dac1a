import type { TaskView } from "../../types/http"

/** In the order an operator would look: buyers' money first. */
export const TASK_KINDS: TaskView["kind"][] = [
  "payment_review",
  "dispute",
  "manual_refund",
  "refund_failed",
  "dashboard_refund",
  "double_payment",
  "payment_mismatch",
  "unknown_payment",
  "chargeback",
  "courier_trouble",
  "report",
  "held_message",
  "stuck_work",
  "ledger_wrong",
  "seller_documents",
  "seller_approval",
  "cards_drifted",
  "analytics_drifted",
  "unknown_message",
]
