import type { TaskView } from "../../types/http"
import { actionOf } from "./task-action"

const task = (values: Partial<TaskView>): TaskView => ({
  id: "task_1",
  kind: "dispute",
  status: "open",
  reason: "",
  order_id: null,
  order_display_id: null,
  seller_order_id: null,
  seller_order_number: null,
  seller_id: null,
  dispute_id: null,
  refund_id: null,
  attempt_id: null,
  transaction_id: null,
  note: null,
  amount: null,
  created_at: "2026-11-21T10:00:00.000Z",
  actions: ["close"],
  waits_for: null,
  ...values,
})

it.each([
  ["payment_review", ["approve", "deny"], "review"],
  ["manual_refund", ["record_transfer"], "transfer"],
  ["manual_refund", ["confirm", "reject_transfer"], "confirm"],
  ["manual_refund", ["reject_transfer"], "reject_transfer"],
  ["refund_failed", ["retry", "pay_by_hand"], "retry"],
  ["dispute", ["decide"], "decide"],
  ["stuck_work", ["try_again", "close"], "try_again"],
  ["double_payment", ["refund", "close"], "refund"],
  ["payment_mismatch", ["close"], "close"],
  ["courier_trouble", ["close"], "close"],
  ["chargeback", ["close"], "close"],
  ["seller_approval", ["close"], "close"],
] as const)("answers %s with %s by %s", (kind, actions, action) => {
  expect(actionOf(task({ kind, actions: [...actions] }))).toBe(action)
})

it("leaves a transfer to another operator", () => {
  expect(actionOf(task({ kind: "manual_refund", actions: [] }))).toBeNull()
})

it("leaves alone what it does not know yet", () => {
  expect(actionOf(task({ actions: ["something-newer"] }))).toBeNull()
})

it("has nothing to do about what is done", () => {
  expect(actionOf(task({ status: "done" }))).toBeNull()
})
